import type { Result } from '../figures/result.ts';
import { chiffresTable } from './blocks/chiffres.ts';
import { trousBlocks } from './blocks/trous.ts';
import type { Document } from './document.ts';
import { horsTotaux } from '../figures/hors-totaux.ts';
import { heading, paragraph, root, strong } from './nodes.ts';
import { renderTable } from './tables.ts';

/** What is covered, then what is not, by name. */
export function renderCouverture({
  tables,
  figures,
  trous,
  territoire,
  files,
  reserves,
}: Result<'ptsm.couverture'>): Document {
  const title = territoire.nom === null ? 'Couverture' : `Couverture : ${territoire.nom}`;
  return root(
    heading(1, title),
    ...horsTotaux(files).map((text) => paragraph(text)),
    ...reserves.map((reserve) => paragraph(strong('À savoir'), ` : ${reserve}`)),
    ...tables.map((table) => renderTable(table)),
    chiffresTable(figures),
    ...figures.flatMap(({ note }) => (note === null ? [] : [paragraph(note)])),
    heading(2, 'Ce qui n’est pas couvert'),
    ...trousBlocks(trous, files.lues),
  );
}
