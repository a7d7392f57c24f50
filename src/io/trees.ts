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

const FOLDER = '40000';

/** Files of one tree, more of which are made to fill a memory: no plan is near it. */
const FILES = 1_000_000;

/** Everything below a tree (`COMMIT:plans/nord`), none where there is no such folder. @throws UsageError, exit 3 */
export type ReadTree = (name: string) => Promise<readonly TreeFile[]>;

type Entries = readonly TreeFile[];

/** A tree is read once, whatever the commits that hold it. */
export function openTrees(read: ReadObjects): ReadTree {
  const known = new Map<string, Entries>();
  return async (name) => {
    const [top] = await read([name]);
    if (top?.type !== 'tree') return [];
    known.set(top.id, entriesOf(top.bytes, top.id));
    await readBelow([top.id], known, read);
    return filesOf(top.id, known);
  };
}

/** Level by level, each in one go. */
async function readBelow(ids: readonly string[], known: Map<string, Entries>, read: ReadObjects) {
  const seen = new Set(ids);
  for (let level = ids; level.length > 0;) {
    level = [...new Set(level.flatMap((id) => foldersOf(known.get(id))))].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
    const missing = level.filter((id) => !known.has(id));
    const found = await read(missing);
    for (const [index, id] of missing.entries()) known.set(id, entriesOf(found[index]?.bytes, id));
  }
}

function foldersOf(entries: Entries = []): readonly string[] {
  return entries.filter(({ mode }) => mode === FOLDER).map(({ id }) => id);
}

/** `MODE NAME`, a zero, the id as bytes: again and again. */
function entriesOf(bytes: Buffer | null | undefined, tree: string): Entries {
  if (!bytes) throw missingObject(tree);
  const idLength = tree.length / 2;
  const entries: TreeFile[] = [];
  for (let at = 0; at < bytes.length;) {
    const [space, zero] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
    if (space === -1 || zero < space) throw missingObject(tree);
    const name = bytes.subarray(space + 1, zero);
    const path = name.toString('utf8');
    entries.push({
      path,
      isUtf8: Buffer.from(path).equals(name),
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
    for (const entry of known.get(folder.id) ?? []) {
      const path = `${prefix}${entry.path}`;
      const whole = { ...entry, path, isUtf8: isUtf8 && entry.isUtf8 };
      if (entry.mode === FOLDER) open.push({ ...whole, prefix: `${path}/` });
      else files.push(whole);
    }
    if (files.length + open.length > FILES)
      throw new UsageError('ce commit a trop de fichiers pour être lu', { exitCode: 3, hint: null });
  }
  return files;
}

export function missingObject(id: string): UsageError {
  return new UsageError(`ce dépôt n’a pas tout l’historique : il manque l’objet ${id.slice(0, 12)}`, {
    exitCode: 3,
    hint: 'récupérez tout : git fetch --refetch --no-filter (dans GitHub Actions : actions/checkout sans « filter »)',
  });
}
