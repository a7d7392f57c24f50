import { UsageError } from '../fiche/usage-error.ts';
import type { ReadObjects } from './objects.ts';

/** A file of a commit, by its path below the folder that was asked for. */
export interface TreeFile {
  readonly path: string;
  readonly isUtf8: boolean;
  /** `100644`, `120000` for a link, `160000` for a submodule… */
  readonly mode: string;
  readonly id: string;
}

/** Folders as git keeps them. One is read once, whatever the commits that hold it. */
export interface Trees {
  /** Reads folders (`COMMIT:plans/nord`) and all below: the id of each, null where there is none. @throws UsageError, exit 3 */
  readonly load: (names: readonly string[]) => Promise<readonly (string | null)[]>;
  /** Every file below a folder that was read. */
  readonly files: (folder: string) => readonly TreeFile[];
  /** The id of what stands at a path below a folder that was read, null where nothing does. */
  readonly at: (folder: string, path: string) => string | null;
}

const FOLDER = '40000';

/** Files of one folder, more of which are made to fill a memory: no plan is near it. */
const FILES = 1_000_000;

type Entries = ReadonlyMap<string, TreeFile>;

export function openTrees(read: ReadObjects): Trees {
  const known = new Map<string, Entries>();
  return {
    load: async (names) => {
      const tops = (await read(names)).map((found) => (found?.type === 'tree' ? found : null));
      for (const top of tops) if (top && !known.has(top.id)) known.set(top.id, entriesOf(top.bytes, top.id));
      const ids = tops.map((top) => top?.id ?? null);
      await readBelow(new Set(ids.filter((id) => id !== null)), known, read);
      return ids;
    },
    files: (folder) => filesOf(folder, known),
    at: (folder, path) => {
      const names = path.split('/');
      return names.reduce<string | null>((id, name) => known.get(id ?? '')?.get(name)?.id ?? null, folder);
    },
  };
}

/** Level by level, each in one go. */
async function readBelow(tops: ReadonlySet<string>, known: Map<string, Entries>, read: ReadObjects) {
  const seen = new Set(tops);
  for (let level: readonly string[] = [...tops]; level.length > 0;) {
    level = [...new Set(level.flatMap((id) => foldersOf(known.get(id))))].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
    const missing = level.filter((id) => !known.has(id));
    const found = await read(missing);
    for (const [index, id] of missing.entries()) known.set(id, entriesOf(found[index]?.bytes, id));
  }
}

function foldersOf(entries: Entries = new Map()): readonly string[] {
  return [...entries.values()].filter(({ mode }) => mode === FOLDER).map(({ id }) => id);
}

/** `MODE NAME`, a zero, the id as bytes: again and again. */
function entriesOf(bytes: Buffer | null | undefined, tree: string): Entries {
  if (!bytes) throw missingObject(tree);
  const idLength = tree.length / 2;
  const entries = new Map<string, TreeFile>();
  for (let at = 0; at < bytes.length;) {
    const [space, zero] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
    if (space === -1 || zero < space) throw missingObject(tree);
    const name = bytes.subarray(space + 1, zero);
    const path = name.toString('utf8');
    const isUtf8 = Buffer.from(path).equals(name);
    // Names that are not UTF-8 may look the same once decoded: none is lost.
    entries.set(isUtf8 ? path : `\0${name.toString('latin1')}`, {
      path,
      isUtf8,
      mode: bytes.toString('latin1', at, space),
      id: bytes.toString('hex', zero + 1, zero + 1 + idLength),
    });
    at = zero + 1 + idLength;
  }
  return entries;
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
    if (files.length + open.length > FILES)
      throw new UsageError('ce commit a trop de fichiers pour être lu', { exitCode: 3 });
  }
  return files;
}

export function missingObject(id: string): UsageError {
  return new UsageError(`ce dépôt n’a pas tout l’historique : il manque l’objet ${id.slice(0, 12)}`, {
    exitCode: 3,
    hint: 'récupérez tout : git fetch --refetch --no-filter (dans GitHub Actions : actions/checkout sans « filter »)',
  });
}
