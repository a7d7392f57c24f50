import type { Ligne } from '../../../tableur/classeur.ts';
import type { Lieu, Remarque } from '../../../tableur/remarque.ts';
import type { Colonne } from '../tableau.ts';
import { isFilled, type Contexte } from './contexte.ts';
import { cite, largeurDe, lieuEn, pleines, remarque } from './grille.ts';
import { isField, natureDe, type Nature } from './nature.ts';

/** A fiche: its row, and those that go on with it. */
export interface Groupe {
  readonly tete: Ligne;
  readonly suites: readonly Ligne[];
  /** The words above it that name an axis. */
  readonly axe: AxeAuDessus | null;
  /** Words stand between this fiche and the one before: nothing goes down over them. */
  readonly apresIntertitre: boolean;
}

export interface AxeAuDessus {
  readonly libelle: string;
  readonly lieu: Lieu;
}

interface Sorted {
  readonly groupes: readonly Groupe[];
  readonly remarques: readonly Remarque[];
}

interface Rangee {
  readonly ligne: Ligne;
  readonly nature: Nature;
}

/** The rows of a table as fiches; what is not one is said. */
export function sortLignes(
  lignes: readonly Ligne[],
  colonnes: readonly Colonne[],
  contexte: Contexte,
): Sorted {
  const cadre = {
    colonnes,
    largeur: largeurDe(lignes),
    vocabulary: contexte.vocabulary,
    numeros: new Set(lignes.map(({ numero }) => numero)),
  };
  const rangees = withEnd(lignes.map((ligne) => ({ ligne, nature: natureDe(ligne, cadre) })));
  const end = rangees.findLastIndex(({ nature }) => nature.genre === 'fiche' || nature.genre === 'suite');
  return {
    groupes: groupesOf(rangees, contexte),
    remarques: rangees.flatMap((one, rank) => saidOf(one, { colonnes, contexte, isAfter: rank > end })),
  };
}

/** Words after the last fiche divide nothing. */
function withEnd(rangees: readonly Rangee[]): readonly Rangee[] {
  const end = rangees.findLastIndex(({ nature }) => nature.genre === 'fiche' || nature.genre === 'suite');
  return rangees.map(({ ligne, nature }, rank) =>
    rank > end && nature.genre === 'intertitre'
      ? { ligne, nature: { ...nature, genre: 'note' } }
      : { ligne, nature },
  );
}

function groupesOf(rangees: readonly Rangee[], contexte: Contexte): readonly Groupe[] {
  const groupes: { tete: Ligne; suites: Ligne[]; axe: AxeAuDessus | null; apresIntertitre: boolean }[] = [];
  let axe: AxeAuDessus | null = null;
  let apresIntertitre = false;
  for (const { ligne, nature } of rangees) {
    if (nature.genre === 'intertitre') {
      apresIntertitre = true;
      const lieu = lieuEn(contexte, ligne.numero, nature.dit.index);
      if (nature.axe !== null) axe = { libelle: nature.axe, lieu };
    }
    if (nature.genre === 'suite') groupes.at(-1)?.suites.push(ligne);
    if (nature.genre !== 'fiche') continue;
    groupes.push({ tete: ligne, suites: [], axe, apresIntertitre });
    apresIntertitre = false;
  }
  return groupes;
}

interface Autour {
  readonly colonnes: readonly Colonne[];
  readonly contexte: Contexte;
  readonly isAfter: boolean;
}

function saidOf({ ligne, nature }: Rangee, { colonnes, contexte, isAfter }: Autour): readonly Remarque[] {
  if (nature.genre === 'fiche' || nature.genre === 'vide') return [];
  const recu = pleines(ligne)
    .map(({ texte }) => texte)
    .join(' ');
  const said = { lieu: lieuEn(contexte, ligne.numero, null), recu };
  switch (nature.genre) {
    case 'suite':
      return [
        remarque('lignes-reunies', 'info', {
          ...said,
          message:
            'cette ligne continue la fiche du dessus, dont le titre est fusionné : ce qu’elle dit lui est ajouté',
        }),
      ];
    case 'total':
      return [
        remarque('ligne-de-total', 'info', {
          ...said,
          message: `cette ligne est un total (${cite(recu)}) : elle n’est pas lue comme une fiche`,
        }),
      ];
    case 'note': {
      const message = `ces mots ne sont pas lus, ils sont hors des fiches : ${cite(recu)}`;
      return [remarque('note-hors-fiche', isAfter ? 'info' : 'avertissement', { ...said, message })];
    }
    case 'intertitre':
      return [
        remarque('intertitre', 'info', {
          ...said,
          message: intertitre(recu, nature.axe, { colonnes, contexte, isAfter }),
        }),
      ];
  }
}

function intertitre(recu: string, axe: string | null, { colonnes, contexte }: Autour): string {
  const what = `cette ligne est un intertitre : ${cite(recu)}`;
  const column = colonnes.find(({ cible }) => isField(cible, 'axe')) ?? AXE;
  if (axe === null) return `${what} ; elle n’est pas lue comme une fiche`;
  if (isFilled(column, contexte)) return `${what} ; elle donne ${cite(axe)} aux fiches qui la suivent`;
  return `${what} ; ajouter --remplir axe pour donner ${cite(axe)} aux fiches qui la suivent`;
}

/** The column that a table without one is given. */
export const AXE: Omit<Colonne, 'index'> = {
  titre: 'Intertitre',
  cible: { genre: 'champ', champ: 'axe', cle: null, annee: null },
  certaine: true,
};
