import type { Case, Feuille } from '../classeur.ts';
import { LIMITES } from '../limites.ts';
import { markFusions, put, type Grille } from './fusions.ts';
import { readCase, type Contexte } from './read-case.ts';
import type { RemarqueDeCase } from './remarque-de-case.ts';
import { remarquesDeForme, type CaseLointaine } from './remarques-de-forme.ts';
import { scanSheet } from './scan-sheet.ts';

export interface FeuilleLue {
  readonly lignes: Feuille['lignes'];
  readonly remarques: readonly RemarqueDeCase[];
  /** How many cells hold something, or have something said of them. */
  readonly cases: number;
}

/** The rows of a sheet that hold something; of more cells than a workbook may have, no more than that. */
export function readSheet(xml: string, contexte: Contexte): FeuilleLue {
  const grille: Grille = new Map();
  const remarques: RemarqueDeCase[] = [];
  const lointaines: CaseLointaine[] = [];
  let cases = 0;
  const brute = scanSheet(xml, (lue) => {
    const { valeur, remarque } = readCase(lue, contexte);
    if (valeur === null && !remarque) return;
    cases += 1;
    if (cases > LIMITES.cases) return;
    const { ligne, colonne } = lue;
    const place = { ligne, colonne };
    if (remarque) remarques.push({ ...remarque, place });
    if (valeur === null) return;
    if (colonne >= LIMITES.colonnes) lointaines.push({ ...place, valeur });
    else put(rowOf(grille, ligne), colonne, { valeur, fusion: null });
  });
  const cachees = markFusions(grille, brute.fusions);
  return {
    lignes: [...grille].sort(([a], [b]) => a - b).map(([numero, row]) => ({ numero, cases: row })),
    remarques: [...remarques, ...remarquesDeForme({ ...brute, grille, lointaines, cachees })],
    cases,
  };
}

function rowOf(grille: Grille, ligne: number): Case[] {
  const known = grille.get(ligne);
  if (known) return known;
  const row: Case[] = [];
  grille.set(ligne, row);
  return row;
}
