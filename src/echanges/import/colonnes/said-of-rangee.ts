import type { Ligne } from '../../../tableur/classeur.ts';
import type { Remarque } from '../../../tableur/remarque.ts';
import type { Colonne } from '../tableau.ts';
import { COLONNE_D_AXE } from './colonne-d-axe.ts';
import { isFilled, type Contexte } from './contexte.ts';
import { cite, lieuEn, pleines, remarque } from './grille.ts';
import { isField, type Nature } from './nature.ts';

/** A row, and what it is. */
export interface Rangee {
  readonly ligne: Ligne;
  readonly nature: Nature;
}

interface Autour {
  readonly colonnes: readonly Colonne[];
  readonly contexte: Contexte;
  /** Of the last fiche. */
  readonly isAfter: boolean;
}

/** Why a row is no fiche, where it is none and not empty. */
export function saidOfRangee({ ligne, nature }: Rangee, autour: Autour): readonly Remarque[] {
  const recu = pleines(ligne)
    .map(({ texte }) => texte)
    .join(' ');
  const dit = ditDe(nature, recu, autour);
  if (dit === null) return [];
  const lieu = lieuEn(autour.contexte, ligne.numero, null);
  return [remarque(dit.code, dit.gravite ?? 'info', { message: dit.message, lieu, recu })];
}

type Dit = Pick<Remarque, 'code' | 'message'> & Partial<Pick<Remarque, 'gravite'>>;

function ditDe(nature: Nature, recu: string, autour: Autour): Dit | null {
  switch (nature.genre) {
    case 'fiche':
    case 'vide':
      return null;
    case 'suite':
      return { code: 'lignes-reunies', message: SUITE };
    case 'total': {
      const message = `cette ligne est un total (${cite(recu)}) : elle n’est pas lue comme une fiche`;
      return { code: 'ligne-de-total', message };
    }
    case 'note': {
      const message = `ces mots ne sont pas lus, ils sont hors des fiches : ${cite(recu)}`;
      return { code: 'note-hors-fiche', message, gravite: autour.isAfter ? 'info' : 'avertissement' };
    }
    case 'intertitre':
      return { code: 'intertitre', message: intertitre(recu, nature.axe, autour) };
  }
}

const SUITE =
  'cette ligne continue la fiche du dessus, dont le titre est fusionné : ce qu’elle dit lui est ajouté';

function intertitre(recu: string, axe: string | null, { colonnes, contexte }: Autour): string {
  const what = `cette ligne est un intertitre : ${cite(recu)}`;
  const column = colonnes.find(({ cible }) => isField(cible, 'axe')) ?? COLONNE_D_AXE;
  if (axe === null) return `${what} ; elle n’est pas lue comme une fiche`;
  if (isFilled(column, contexte)) return `${what} ; elle donne ${cite(axe)} aux fiches qui la suivent`;
  return `${what} ; ajouter --remplir axe pour donner ${cite(axe)} aux fiches qui la suivent`;
}
