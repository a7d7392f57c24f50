import type { CaseLue } from '../../tableau.ts';

/**
 * The cells of one list of entries: those of each entry apart where columns go by pairs, « Financeur 1, Montant,
 * Financeur 2, Montant »; otherwise all together.
 */
export function groupesOf(cases: readonly CaseLue[]): readonly (readonly CaseLue[])[] {
  const names = cases.filter((one) => cleOf(one) === 'financeur');
  const places = new Set(names.map(placeOf));
  const isPaired = cases.every((one) => places.has(placeOf(one) - 1) !== places.has(placeOf(one)));
  if (names.length < 2 || !isPaired) return [cases];
  return names.map((name) => cases.filter((one) => one === name || placeOf(one) === placeOf(name) + 1));
}

function cleOf({ colonne: { cible } }: CaseLue): string | null {
  return cible.genre === 'champ' ? cible.cle : null;
}

function placeOf({ colonne }: CaseLue): number {
  return colonne.index;
}
