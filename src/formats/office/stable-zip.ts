import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What becomes of a text part: its new text, or null to leave it out. */
export type Edit = (path: string, text: string) => string | null;

/** The same package on every run: parts in one order, one time, no folder entries; workbooks inside it alike. */
export function stableZip(archive: Uint8Array, edit: Edit): Uint8Array {
  const parts = Object.entries(unzipSync(archive))
    .filter(([path]) => !path.endsWith('/'))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap(([path, bytes]) => editedPart(path, bytes, edit));
  return zipSync(Object.fromEntries(parts), { mtime: epoch() });
}

/** The first day that a zip can tell. It holds local times and fflate reads local fields: no zone is left in the bytes. */
function epoch(): Date {
  return new Date(1980, 0, 1);
}

/** Readers that do not seek want the types first, then the way in. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

function rank(path: string): number {
  const index = FIRST.indexOf(path);
  return index === -1 ? FIRST.length : index;
}

function editedPart(path: string, bytes: Uint8Array, edit: Edit): readonly (readonly [string, Uint8Array])[] {
  if (/\.(?:xlsx|docx|pptx)$/.test(path)) return [[path, stableZip(bytes, (_, text) => text)]];
  if (!/\.(?:xml|rels)$/.test(path)) return [[path, bytes]];
  const text = edit(path, strFromU8(bytes));
  return text === null ? [] : [[path, strToU8(text)]];
}
