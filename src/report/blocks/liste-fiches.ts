import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { fichesTable, LISTE } from '../fiches-table.ts';
import { paragraph } from '../nodes.ts';

/** Every fiche counted, one a line. */
export function listeFichesBlocks(
  { fiches }: Result<'ptsm.bilan'>,
  vocabulary: Vocabulary,
): readonly Block[] {
  if (fiches.length === 0) return [paragraph('Aucune fiche lisible dans le dépôt.')];
  return [fichesTable(fiches, vocabulary, [...LISTE, 'Pilotes'])];
}
