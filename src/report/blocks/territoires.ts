import type { Table } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { paragraph } from '../nodes.ts';
import { renderTable } from '../tables.ts';

/** The table is there only where a fiche names a territory. */
export function territoiresBlocks(tables: readonly Table[]): readonly Block[] {
  const table = tables.find(({ id }) => id === 'territoires');
  return [table ? renderTable(table) : paragraph('Aucune fiche ne nomme de territoire.')];
}
