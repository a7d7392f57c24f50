import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { paragraph } from '../nodes.ts';
import { renderTable } from '../tables.ts';
import { tableBefore } from '../temps/before.ts';

/** The table is there only where a fiche names a territory. */
export function territoiresBlocks(bilan: Result<'ptsm.bilan'>): readonly Block[] {
  const table = bilan.tables.find(({ id }) => id === 'territoires');
  return [
    table
      ? renderTable(table, tableBefore(bilan, table.id))
      : paragraph('Aucune fiche ne nomme de territoire.'),
  ];
}
