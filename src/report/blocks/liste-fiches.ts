import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { fichesTable, LISTE, SUIVI } from '../fiches-table.ts';
import { paragraph } from '../nodes.ts';

/** Every fiche counted, one a line, with its last change where the history was read. */
export function listeFichesBlocks(
  { fiches, suivis }: Result<'ptsm.bilan'>,
  vocabulary: Vocabulary,
): readonly Block[] {
  if (fiches.length === 0) return [paragraph('Aucune fiche lisible dans le dépôt.')];
  if (suivis.length === 0) return [fichesTable(fiches, vocabulary, [...LISTE, 'Pilotes'])];
  const byFile = new Map(suivis.map((suivi) => [suivi.file, suivi]));
  const followed = fiches.map((fiche) => ({ ...fiche, suivi: byFile.get(fiche.file) ?? null }));
  return [fichesTable(followed, vocabulary, [...LISTE, 'Pilotes', ...SUIVI])];
}
