import { FIELDS } from '../../fiche/schema/fields.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Result } from '../../figures/result.ts';
import type { Block, Tableau } from '../document.ts';
import { writeCell } from '../../fiche/cellule/write-cell.ts';
import { paragraph, tableau } from '../nodes.ts';

/** Every fiche with every field, in cells that can be read back. */
export function fichesCompletesBlocks(
  { fiches }: Result<'ptsm.bilan'>,
  vocabulary: Vocabulary,
): readonly Block[] {
  if (fiches.length === 0) return [paragraph('Aucune fiche lisible dans le dépôt.')];
  return [fichesCompletes(fiches, vocabulary)];
}

/** A row a fiche, a column a field: those of all territories, then its own, filled or not. */
function fichesCompletes(fiches: Result<'ptsm.fiches'>['fiches'], { champs: own }: Vocabulary): Tableau {
  const columns = [...FIELDS, ...own];
  return tableau({
    id: 'fiches-completes',
    titre: 'Fiches',
    entetes: columns.map(({ libelle }) => libelle),
    lignes: fiches.map(({ champs }) => columns.map(({ code }) => writeCell(code, champs[code]))),
  });
}
