import type { ReadObjects } from './objects.ts';
import { refuseTooMany } from './too-many-files.ts';
import { changesBetween, type Change } from './tree-changes.ts';
import { entryReader, FOLDER, type Entries, type TreeFile } from './tree-entries.ts';

/** Folders as git keeps them. One is read once, whatever the commits that hold it. */
export interface Trees {
  /** Reads folders (`COMMIT:plans/nord`) and all below: the id of each, null where there is none. @throws UsageError, exit 3 */
  readonly load: (names: readonly string[]) => Promise<readonly (string | null)[]>;
  /** Every file below a folder that was read. */
  readonly files: (folder: string) => readonly TreeFile[];
  /** The id of what stands at a path below a folder that was read, null where nothing does. */
  readonly at: (folder: string, path: string) => string | null;
  /** The files in which two folders that were read differ; null stands for no folder. */
  readonly changes: (before: string | null, after: string | null) => readonly Change[];
}

export function openTrees(read: ReadObjects): Trees {
  const known = new Map<string, Entries>();
  const entriesOf = entryReader();
  const readBelow = async (tops: readonly string[]) => {
    const seen = new Set(tops);
    // Level by level, each in one go.
    for (let level = tops; level.length > 0;) {
      level = [...new Set(level.flatMap((id) => foldersOf(known.get(id))))].filter((id) => !seen.has(id));
      for (const id of level) seen.add(id);
      const missing = level.filter((id) => !known.has(id));
      const found = await read(missing);
      for (const [index, id] of missing.entries()) known.set(id, entriesOf(found[index]?.bytes, id));
    }
  };
  return {
    load: async (names) => {
      const tops = (await read(names)).map((found) => (found?.type === 'tree' ? found : null));
      for (const top of tops) if (top && !known.has(top.id)) known.set(top.id, entriesOf(top.bytes, top.id));
      await readBelow(tops.flatMap((top) => top?.id ?? []));
      return tops.map((top) => top?.id ?? null);
    },
    files: (folder) => filesOf(folder, known),
    at: (folder, path) => {
      const names = path.split('/');
      return names.reduce<string | null>((id, name) => known.get(id ?? '')?.get(name)?.id ?? null, folder);
    },
    changes: (before, after) => changesBetween(before, after, known),
  };
}

function foldersOf(entries: Entries = new Map()): readonly string[] {
  return [...entries.values()].filter(({ mode }) => mode === FOLDER).map(({ id }) => id);
}

function filesOf(top: string, known: ReadonlyMap<string, Entries>): readonly TreeFile[] {
  const files: TreeFile[] = [];
  const open = [{ id: top, prefix: '', isUtf8: true }];
  for (let folder = open.pop(); folder; folder = open.pop()) {
    const { prefix, isUtf8 } = folder;
    for (const entry of known.get(folder.id)?.values() ?? []) {
      const path = `${prefix}${entry.path}`;
      const whole = { ...entry, path, isUtf8: isUtf8 && entry.isUtf8 };
      if (entry.mode === FOLDER) open.push({ ...whole, prefix: `${path}/` });
      else files.push(whole);
    }
    refuseTooMany(files.length + open.length);
  }
  return files;
}
