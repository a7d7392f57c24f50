import type { Table } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { paragraph } from '../nodes.ts';
import { renderTable, type TableBefore } from '../tables.ts';

/** A table, or one line where it would only say that no fiche gives an amount. */
export function tableauBlocks(table: Table, before: TableBefore | null): readonly Block[] {
  return isSilent(table)
    ? [paragraph(`${table.title} : aucun montant n’est renseigné.`)]
    : [renderTable(table, before)];
}

/** Tables that only count fiches are never silent: a zero is what they have to say. */
function isSilent({ columns, total }: Table): boolean {
  const amounts = total.cells.filter((_, index) => columns[index]?.unite !== 'fiches');
  return amounts.length > 0 && amounts.every(({ fiches }) => fiches.length === 0);
}
