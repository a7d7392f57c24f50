import { UsageError } from '../fiche/usage-error.ts';
import type { FormatName } from '../formats/registry.ts';
import type { Document } from '../report/document.ts';

/** The document, for a format that draws its charts and nothing else. @throws UsageError where it has none: a blank picture says nothing */
export function refuseWithoutChart(name: FormatName, document: Document): Document {
  if (name !== 'svg' || document.children.some(({ type }) => type === 'graphique')) return document;
  throw new UsageError(
    'aucun graphique dans ce résultat, et le format « svg » ne dessine que les graphiques',
    {
      hint: 'ptsm bilan et ptsm evolution en ont ; les tableaux s’impriment en html, docx, xlsx ou markdown',
    },
  );
}
