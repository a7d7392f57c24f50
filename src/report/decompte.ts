import type { Axe } from '../fiche/vocabulary/vocabulary.ts';
import type { Result } from '../figures/result.ts';
import type { Document } from './document.ts';
import { horsTotaux } from '../figures/hors-totaux.ts';
import { list, paragraph, root, strong } from './nodes.ts';
import { renderTable } from './tables.ts';

/** Tallies under the reservations they come with; `axes` adds their full titles. */
export function renderDecompte(
  { tables, reserves, files }: Result<'ptsm.decompte'>,
  axes: readonly Axe[] = [],
): Document {
  const titles =
    axes.length > 0 ? [list(axes.map(({ libelle, titre }) => [strong(libelle), ` : ${titre}`]))] : [];
  return root(
    ...tables.map((table) => renderTable(table)),
    ...titles,
    ...horsTotaux(files).map((text) => paragraph(text)),
    ...reserves.map((reserve) => paragraph(strong('À savoir'), ` : ${reserve}`)),
  );
}
