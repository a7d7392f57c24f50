import { difference } from '../figures/difference.ts';
import type { Cell, Row, Table, Unite } from '../figures/result.ts';
import type { Cellule, Tableau } from './document.ts';
import { numberCell, rateCell, tableau, textCell } from './nodes.ts';
import { quantityCell, signedQuantity } from './quantity.ts';
import { frenchNumber } from './typography.ts';

/** The same table in an earlier state. */
export interface TableBefore {
  /** « copil-2023-12 (12 décembre 2023) » */
  readonly name: string;
  readonly table: Table;
}

/** A table of figures as it is shown: each row its cells, its total where columns share it, its share where there is something to share. */
export function renderTable(table: Table, before: TableBefore | null = null): Tableau {
  const { id, title, rowTitle, columns, rows, total, additive, base, note } = table;
  const notes = [note, before && noteOn(before)].filter((one) => one !== null);
  return tableau({
    id,
    titre: title,
    entetes: [
      rowTitle,
      ...columns.map(({ label }) => label),
      ...(additive ? ['Total'] : []),
      ...(base ? [`% des ${frenchNumber(base.nombre)} ${base.libelle}`] : []),
    ],
    lignes: [...rows, total].map((row) => lineOf(row, table, before?.table ?? null)),
    total: true,
    note: notes.length === 0 ? null : notes.join(' '),
  });
}

/** No sign stands for « nothing changed », nor for « nobody knew ». */
function noteOn({ name }: TableBefore): string {
  return `Écarts avec ${name} ; aucun là où rien ne change, ni là où l’un des deux n’est pas connu.`;
}

/** Rows and columns are recognised by their id, whatever their order was. */
function lineOf(row: Row, { columns, additive, base }: Table, before: Table | null): readonly Cellule[] {
  const old = before && [...before.rows, before.total].find(({ id }) => id === row.id);
  const cellBefore = (id: string): Cell | null =>
    old?.cells[before?.columns.findIndex((column) => column.id === id) ?? -1] ?? null;
  return [
    textCell(row.label),
    ...columns.map(({ id, unite }, index) => {
      const value = row.cells[index]?.value ?? null;
      return compared(quantityCell(value, unite), [cellBefore(id)?.value ?? null, value], unite);
    }),
    ...(additive ? [compared(numberCell(row.total), [old?.total ?? null, row.total], 'fiches')] : []),
    ...(base ? [rateCell(row.rate)] : []),
  ];
}

function compared(
  cell: Cellule,
  [before, after]: readonly [number | null, number | null],
  unite: Unite,
): Cellule {
  if (before === null || after === null || before === after) return cell;
  const gap = difference(after, before);
  return gap === null ? cell : { ...cell, ecart: signedQuantity(gap, unite === 'EUR' ? 'EUR' : 'fiches') };
}
