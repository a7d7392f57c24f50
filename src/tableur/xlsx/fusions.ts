import type { Case } from '../classeur.ts';
import type { Place, Plage } from './place.ts';

/** Cells of a sheet by row number, then column; no hole in a row. */
export type Grille = Map<number, Case[]>;

const VIDE: Case = { valeur: null, fusion: null };

/** Ranges never overlap in a sheet that a program made: who looks at more cells than this is being played with. */
const MOST = 2_000_000;

/**
 * Marks the cells of merged ranges, and gives those whose own value was hidden by it. Ranges that show nothing are left
 * alone, and nothing is added below the last row or right of the widest: a merged title may span a thousand columns.
 */
export function markFusions(grille: Grille, plages: readonly Plage[]): readonly Place[] {
  const cachees: Place[] = [];
  const widest = [...grille.values()].reduce((most, { length }) => Math.max(most, length), 0);
  const last = [...grille.keys()].reduce((most, ligne) => Math.max(most, ligne), 0);
  let left = MOST;
  for (const { debut, fin } of plages) {
    if ((grille.get(debut.ligne)?.[debut.colonne]?.valeur ?? null) === null) continue;
    const colonne = Math.min(fin.colonne, widest - 1);
    for (let ligne = debut.ligne; ligne <= Math.min(fin.ligne, last) && left > 0; ligne += 1) {
      left -= colonne - debut.colonne + 1;
      const cases = grille.get(ligne);
      if (cases) cachees.push(...markRow(cases, { ligne, colonne }, debut));
    }
  }
  return cachees;
}

/** From the column of the first cell to the one of `to`. */
function markRow(cases: Case[], to: Place, debut: Place): readonly Place[] {
  const cachees: Place[] = [];
  for (let colonne = debut.colonne; colonne <= to.colonne; colonne += 1) {
    if (to.ligne === debut.ligne && colonne === debut.colonne) continue;
    if ((cases[colonne]?.valeur ?? null) !== null) cachees.push({ ligne: to.ligne, colonne });
    put(cases, colonne, { valeur: null, fusion: debut });
  }
  return cachees;
}

/** Puts a cell in its column, and empty ones before it. */
export function put(cases: Case[], colonne: number, cellule: Case): void {
  while (cases.length < colonne) cases.push(VIDE);
  cases[colonne] = cellule;
}
