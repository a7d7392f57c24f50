import { moyens } from '../../../src/figures/moyens.ts';
import { populationOf } from '../../../src/figures/population.ts';
import type { Cell, Figure, Table } from '../../../src/figures/result.ts';
import { yearFigures } from '../../../src/figures/year-figures.ts';
import type { Header } from '../../support/fiche-text.ts';
import { planOf } from '../../support/plan-of.ts';

type Moyens = ReturnType<typeof moyens>;

/** What these fiches say of their means, under what `ptsm.yaml` would say. */
export function moyensOf(
  headers: readonly Header[],
  annee: number | null = null,
  configuration: Readonly<Record<string, unknown>> = {},
): Moyens {
  return moyens(populationOf(planOf(headers, configuration)), annee);
}

export function tableNamed({ tables }: Moyens, id: string): Table {
  const found = tables.find((table) => table.id === id);
  if (!found) throw new Error(`no table « ${id} »`);
  return found;
}

/** As the bilan of that year names it. */
export function figureNamed({ figures }: Moyens, id: string, annee: number | null = null): Figure {
  const found = yearFigures(figures, annee).find((figure) => figure.id === id);
  if (!found) throw new Error(`no figure « ${id} »`);
  return found;
}

/** The cell of a row and a column, by their ids; `total` is the last line. */
export function cellAt({ rows, total, columns }: Table, row: string, column: string): Cell {
  const line = [...rows, total].find(({ id }) => id === row);
  const cell = line?.cells[columns.findIndex(({ id }) => id === column)];
  if (!cell) throw new Error(`no cell « ${row} » × « ${column} »`);
  return cell;
}

/** Each row with the values of its cells, as one reads it. */
export function valuesOf({ rows, total }: Table): readonly (readonly (string | number | null)[])[] {
  return [...rows, total].map(({ label, cells }) => [label, ...cells.map(({ value }) => value)]);
}
