import type { Table } from '../figures/result.ts';
import type { Cellule, Tableau } from './document.ts';
import { numberCell, rateCell, tableau, textCell } from './nodes.ts';
import { quantityCell } from './quantity.ts';
import { frenchNumber } from './typography.ts';

/** A table of figures as it is shown: each row its cells, its total where columns share it, its share where there is something to share. */
export function renderTable({
  id,
  title,
  rowTitle,
  columns,
  rows,
  total,
  additive,
  base,
  note,
}: Table): Tableau {
  const line = ({ label, cells, total: sum, rate }: Table['rows'][number]): Cellule[] => [
    textCell(label),
    ...cells.map(({ value }, index) => quantityCell(value, columns[index]?.unite ?? 'fiches')),
    ...(additive ? [numberCell(sum)] : []),
    ...(base ? [rateCell(rate)] : []),
  ];
  return tableau({
    id,
    titre: title,
    entetes: [
      rowTitle,
      ...columns.map(({ label }) => label),
      ...(additive ? ['Total'] : []),
      ...(base ? [`% des ${frenchNumber(base.nombre)} ${base.libelle}`] : []),
    ],
    lignes: [...rows, total].map(line),
    total: true,
    note,
  });
}
