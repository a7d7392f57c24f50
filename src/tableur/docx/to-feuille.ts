import type { Case, Feuille, Fusion, Ligne } from '../classeur.ts';
import type { Cellule, Table } from './word-document.ts';
import { wordsOf } from './words-of.ts';

/** A cell where it stands, and what it holds. */
export interface Placee {
  readonly ligne: number;
  readonly colonne: number;
  readonly cellule: Cellule;
}

const COLUMNS = 500;
const CELLS = 300_000;

/** Cells at their rows and columns, merged ones taking their room; null where they are more than in any table of work. */
export function placed({ children }: Table): readonly Placee[] | null {
  const taken = new Set<string>();
  const found: Placee[] = [];
  for (const [index, row] of children.entries()) {
    let colonne = 0;
    for (const cellule of row.children) {
      while (taken.has(key(index + 1, colonne))) colonne += 1;
      const place = { ligne: index + 1, colonne, cellule };
      const room = spanOf(cellule.rowSpan) * spanOf(cellule.colSpan);
      if (colonne + spanOf(cellule.colSpan) > COLUMNS || taken.size + room > CELLS) return null;
      found.push(place);
      for (const [line, column] of rangeOf(place)) taken.add(key(line, column));
      colonne += spanOf(cellule.colSpan);
    }
  }
  return found;
}

export function toFeuille(nom: string, apres: number, cells: readonly Placee[]): Feuille {
  const rows = new Map<number, Case[]>();
  for (const place of cells) {
    const { ligne, colonne, cellule } = place;
    const fusion = { ligne, colonne };
    for (const [line, column] of rangeOf(place)) {
      const isFirst = line === ligne && column === colonne;
      put(rows, [line, column], isFirst ? firstCase(cellule) : { valeur: null, fusion });
    }
  }
  return { nom, masquee: false, apres, lignes: [...rows].sort(([a], [b]) => a - b).flatMap(toLigne) };
}

function firstCase(cellule: Cellule): Case {
  return { valeur: wordsOf(cellule.children) || null, fusion: null };
}

const HOLE: Case = { valeur: null, fusion: null };

function put(rows: Map<number, Case[]>, [line, column]: readonly [number, number], value: Case): void {
  const row = rows.get(line) ?? [];
  rows.set(line, row);
  while (row.length < column) row.push(HOLE);
  row[column] = value;
}

function toLigne([numero, cases]: readonly [number, readonly Case[]]): readonly Ligne[] {
  return cases.some(({ valeur }) => valeur !== null) ? [{ numero, cases }] : [];
}

function* rangeOf({ ligne, colonne, cellule }: Placee): Generator<readonly [number, number]> {
  for (let down = 0; down < spanOf(cellule.rowSpan); down += 1)
    for (let right = 0; right < spanOf(cellule.colSpan); right += 1) yield [ligne + down, colonne + right];
}

function spanOf(span: number): number {
  return span >= 1 ? span : 1;
}

function key(ligne: Fusion['ligne'], colonne: Fusion['colonne']): string {
  return `${String(ligne)}:${String(colonne)}`;
}
