import { posix } from 'node:path';
import type { Entry } from '../fiche/parse-plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { committedFiles } from './committed-files.ts';
import { isEditorFile, isMarkdown, isSkippedFolder } from './fiche-path.ts';
import type { Root } from './find-root.ts';
import type { DatedCommit } from './find-commit.ts';
import { tooLarge } from './read-entry.ts';
import type { IsIgnored, Source } from './source.ts';
import type { Blob, Store } from './store.ts';
import type { TreeFile } from './tree-entries.ts';

const LINK = '120000';
const REGULAR = /^100/;

/** The files of a commit, read as git objects: nothing is checked out. @throws UsageError, exit 3 */
export async function commitTree(
  root: Root,
  store: Store,
  { commit: { commit }, day }: DatedCommit,
): Promise<Source> {
  const files = await committedFiles(root, store, commit);
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const paths = new Set([...files.map(({ path }) => path), ...folders]);
  return {
    today: () => day,
    holds: (path) => paths.has(posix.normalize(path).replace(/\/$/, '')),
    settings: (path) => settingsOf(store, files.find((file) => file.path === path) ?? null),
    entries: (fiches, isIgnored) => entriesOf(files, { store, fiches, isIgnored, paths, folders }),
  };
}

async function settingsOf(store: Store, file: TreeFile | null): Promise<Uint8Array | null> {
  if (!file) return null;
  const bytes = REGULAR.test(file.mode) ? (await store.blobs([file])).get(file.id)?.bytes : null;
  if (bytes) return bytes;
  throw new UsageError(`« ${file.path} » n’est pas lu : attendu un fichier ordinaire du dépôt`);
}

interface Reading {
  readonly store: Store;
  readonly fiches: string;
  readonly isIgnored: IsIgnored;
  /** Every path of the commit, its folders included. */
  readonly paths: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

async function entriesOf(files: readonly TreeFile[], reading: Reading): Promise<readonly Entry[]> {
  const inside = files.filter((file) => isListed(file, reading));
  const isOpened = ({ path, mode }: TreeFile) =>
    !isPassedOver(path, reading) && (mode === LINK || REGULAR.test(mode));
  const blobs = await reading.store.blobs(inside.filter(isOpened));
  return inside.flatMap((file) => entryOf(file, blobs.get(file.id) ?? NOTHING, reading) ?? []);
}

/** A submodule has no file of its own. */
const NOTHING: Blob = { bytes: Buffer.alloc(0), size: 0 };

/** The same choice of files as in a working tree: fiches by their name, and links that hide a folder. */
function isListed({ path, mode }: TreeFile, { fiches }: Reading): boolean {
  const way = posix.relative(fiches, path);
  if (way.startsWith('../') || posix.dirname(way).split('/').some(isHidden)) return false;
  return isMarkdown(path) || mode === LINK;
}

function isHidden(name: string): boolean {
  return name !== '.' && isSkippedFolder(name);
}

function isPassedOver(path: string, { isIgnored }: Reading): boolean {
  return isMarkdown(path) && (isEditorFile(posix.basename(path)) || isIgnored(path));
}

function entryOf(file: TreeFile, { bytes, size }: Blob, reading: Reading): Entry | null {
  const { path, mode } = file;
  if (isPassedOver(path, reading)) return { path, ignored: true };
  if (!file.isUtf8) return { path, refusal: 'nom-de-fichier', detail: 'codage inconnu' };
  if (!bytes) return tooLarge(path, size);
  return mode === LINK ? linkOf(path, bytes.toString('utf8'), reading) : { path, bytes };
}

/** A link of another name than a fiche's matters only where it hides a folder. */
function linkOf(path: string, target: string, { paths, folders }: Reading): Entry | null {
  const detail = posix.join(posix.dirname(path), target).replace(/\/$/, '');
  if (!isMarkdown(path) && !folders.has(detail)) return null;
  if (paths.has(detail) && !target.startsWith('/')) return { path, refusal: 'lien-interne', detail };
  return { path, refusal: 'lien-symbolique', detail: 'hors du dépôt, ou sans cible' };
}

function foldersOf(path: string): readonly string[] {
  const parent = posix.dirname(path);
  return parent === '.' ? [parent] : [parent, ...foldersOf(parent)];
}
