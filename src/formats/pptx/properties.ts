import { escaped } from '../office/escaped.ts';
import { momentOf } from '../office/moment-of.ts';

/** What a document says of itself. */
export interface Properties {
  readonly titre: string;
  readonly sujet: string;
  /** `AAAA-MM-JJ`; null outside git. */
  readonly date: string | null;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function coreProperties({ titre, sujet, date }: Properties): string {
  const when = momentOf(date);
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(titre)}</dc:title><dc:subject>${escaped(sujet)}</dc:subject><dc:creator>ptsm</dc:creator><cp:lastModifiedBy>ptsm</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified><dc:language>fr-FR</dc:language></cp:coreProperties>`;
}

export const EXTENDED_PROPERTIES = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>ptsm</Application></Properties>`;
