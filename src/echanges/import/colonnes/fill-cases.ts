import type { Remarque } from '../../../tableur/remarque.ts';
import type { Colonne, LigneDeFiche } from '../tableau.ts';
import { COLONNE_D_AXE } from './colonne-d-axe.ts';
import { isFilled, type Contexte } from './contexte.ts';
import { lieuEn } from './grille.ts';
import { isField } from './nature.ts';
import { readColonne, type ColonneLue } from './read-colonne.ts';
import { filled } from './said-of-places.ts';
import type { Groupe } from './sort-lignes.ts';
import { wideCases } from './wide-cases.ts';

interface Filled {
  readonly lignes: readonly LigneDeFiche[];
  /** A column that the table did not have, for the axis that its subtitles name. */
  readonly ajoutees: readonly Colonne[];
  readonly remarques: readonly Remarque[];
}

/** What a cell says or, as the user asked, what the one above it says. */
export function fillCases(
  groupes: readonly Groupe[],
  colonnes: readonly Colonne[],
  contexte: Contexte,
): Filled {
  const read = colonnes
    .filter(({ cible }) => cible.genre !== 'ignoree')
    .map((one) => readColonne(groupes, one, contexte));
  const added = axisColonne(groupes, colonnes, contexte);
  const columns = [...read, ...added];
  const lignes = groupes.map(({ tete }, rank) => ({
    lieu: lieuEn(contexte, tete.numero, null),
    cases: columns.flatMap(({ cases }) => cases[rank] ?? []),
  }));
  return {
    lignes,
    ajoutees: added.map(({ colonne }) => colonne),
    remarques: [...columns.flatMap(({ remarques }) => remarques), ...wideCases(groupes, colonnes, contexte)],
  };
}

function axisColonne(
  groupes: readonly Groupe[],
  colonnes: readonly Colonne[],
  contexte: Contexte,
): readonly ColonneLue[] {
  const isWanted = isFilled(COLONNE_D_AXE, contexte) && !colonnes.some(({ cible }) => isField(cible, 'axe'));
  if (!isWanted || !groupes.some(({ axe }) => axe)) return [];
  const last = Math.max(-1, ...colonnes.map(({ index }) => index));
  const colonne = { ...COLONNE_D_AXE, index: last + 1 };
  return [
    {
      colonne,
      cases: groupes.map(({ axe }) => axe && { colonne, lieu: axe.lieu, valeur: axe.libelle, remplie: true }),
      remarques: groupes.flatMap(({ axe, tete }) =>
        axe ? [filled(lieuEn(contexte, tete.numero, null), { valeur: axe.libelle, lieu: axe.lieu })] : [],
      ),
    },
  ];
}
