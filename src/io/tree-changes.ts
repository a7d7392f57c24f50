import { isMarkdown } from './fiche-path.ts';
import { FOLDER, type Entries, type TreeFile } from './tree-entries.ts';
import { refuseTooMany } from './too-many-files.ts';

/** A path whose file is another in one of two folders; null where there is none. */
export interface Change {
  readonly path: string;
  readonly before: TreeFile | null;
  readonly after: TreeFile | null;
}

type Entry = TreeFile | null;
const NONE: Entries = new Map();

/** The files in which two folders differ, and those of the folders below; null stands for no folder. */
export function changesBetween(
  before: string | null,
  after: string | null,
  known: ReadonlyMap<string, Entries>,
): readonly Change[] {
  const changes: Change[] = [];
  const open = [{ before, after, prefix: '' }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const { prefix } = pair;
    for (const [old, recent] of differing(entriesIn(pair.before, known), entriesIn(pair.after, known))) {
      const path = `${prefix}${(recent ?? old)?.path ?? ''}`;
      const below = { before: folderId(old), after: folderId(recent), prefix: `${path}/` };
      if (below.before !== below.after) open.push(below);
      const file = { path, before: fileAt(path, old), after: fileAt(path, recent) };
      if (file.before ?? file.after) changes.push(file);
    }
    refuseTooMany(changes.length + open.length);
  }
  return changes;
}

/** The `.md` that were not there. */
export function come(changes: readonly Change[]): readonly TreeFile[] {
  return changes.flatMap(({ before, after }) =>
    after && before === null && isMarkdown(after.path) ? [after] : [],
  );
}

/** The `.md` that are there no more. */
export function gone(changes: readonly Change[]): readonly TreeFile[] {
  return changes.flatMap(({ before, after }) =>
    before && after === null && isMarkdown(before.path) ? [before] : [],
  );
}

/** Entries that are the same are the same object. */
function* differing(before: Entries, after: Entries): Generator<readonly [Entry, Entry]> {
  for (const [name, recent] of after) {
    const old = before.get(name) ?? null;
    if (old !== recent) yield [old, recent];
  }
  for (const [name, old] of before) if (!after.has(name)) yield [old, null];
}

function entriesIn(folder: string | null, known: ReadonlyMap<string, Entries>): Entries {
  return known.get(folder ?? '') ?? NONE;
}

function folderId(entry: Entry): string | null {
  return entry?.mode === FOLDER ? entry.id : null;
}

function fileAt(path: string, entry: Entry): Entry {
  return entry === null || entry.mode === FOLDER ? null : { ...entry, path };
}
