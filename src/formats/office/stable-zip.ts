import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What becomes of a text part: its new text, or null to leave it out. */
export type Edit = (path: string, text: string) => string | null;

interface Inside {
  /** For the parts of a workbook in the package. */
  readonly workbook?: Edit;
  /** Where a part goes. */
  readonly place?: (path: string) => string;
}

const asItIs: Edit = (_, text) => text;

/** The same package on every run: parts in one order, one time, no folder entries; workbooks inside it alike. */
export function stableZip(archive: Uint8Array, edit: Edit, inside: Inside = {}): Uint8Array {
  const { workbook = asItIs, place = (path: string) => path } = inside;
  const parts = Object.entries(unzipSync(archive))
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, bytes]) => ({ path: place(path), bytes }))
    .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1))
    .flatMap((part) => editedPart(part, edit, workbook));
  return zipSync(Object.fromEntries(parts), { mtime: epoch() });
}

/** The paths of a package, unread. */
export function pathsIn(archive: Uint8Array): readonly string[] {
  const paths: string[] = [];
  unzipSync(archive, { filter: ({ name }) => paths.push(name) < 0 });
  return paths;
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

interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function editedPart(
  { path, bytes }: Part,
  edit: Edit,
  workbook: Edit,
): readonly (readonly [string, Uint8Array])[] {
  if (/\.(?:xlsx|docx|pptx)$/.test(path)) return [[path, stableZip(bytes, workbook)]];
  if (!/\.(?:xml|rels)$/.test(path)) return [[path, bytes]];
  const text = edit(path, strFromU8(bytes));
  return text === null ? [] : [[path, strToU8(text)]];
}
