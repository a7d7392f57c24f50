import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readDocx } from '../../../src/tableur/docx/read-docx.ts';
import type { Lecture } from '../../../src/tableur/classeur.ts';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document written by hand: what stands in its body, links by id, and other parts. */
export function readBody(
  body: string,
  { links = {}, parts = {} }: { links?: Record<string, string>; parts?: Record<string, string> } = {},
): Promise<Lecture> {
  const related = Object.entries(links).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return readParts({
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${related.join('')}</Relationships>`,
    ...parts,
  });
}

export function readParts(parts: Readonly<Record<string, string>>): Promise<Lecture> {
  const bytes = new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return readDocx({ nom: 'plan.docx' }, { parts: bytes });
}

/** A document that a program wrote. */
export function readPackage(docx: Uint8Array): Promise<Lecture> {
  const xml = Object.entries(unzipSync(docx)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return readParts(Object.fromEntries(xml.map(([path, bytes]) => [path, strFromU8(bytes)])));
}

/** The values of each table, row by row; « ^ » for a cell of a merged range, « ^1:0 » with where it starts. */
export function tablesOf({ classeur }: Lecture): readonly (readonly (readonly string[])[])[] {
  return (classeur?.feuilles ?? []).map(({ lignes }) =>
    lignes.map(({ cases }) =>
      cases.map(({ valeur, fusion }) =>
        fusion
          ? `^${String(fusion.ligne)}:${String(fusion.colonne)}`
          : typeof valeur === 'string'
            ? valeur
            : '',
      ),
    ),
  );
}

export const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
export const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
