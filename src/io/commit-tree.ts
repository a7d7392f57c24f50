import { posix } from 'node:path';
import type { Entry } from '../fiche/parse-plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { isEditorFile, isMarkdown, isSkippedFolder } from './fiche-path.ts';
import { prefixOf, type Root } from './find-root.ts';
import type { DatedCommit } from './find-commit.ts';
import { SIZE_LIMIT, tooLarge } from './read-entry.ts';
import type { IsIgnored, Source } from './source.ts';
import { readBlobs, readTree, type TreeFile } from './tree.ts';

const LINK = '120000';
const REGULAR = /^100/;

/** The files of a commit, read as git objects: nothing is checked out. @throws UsageError, exit 3 */
export function commitTree(root: Root, { commit: { commit }, day }: DatedCommit): Source {
  const top = root.repository ?? root.folder;
  const prefix = prefixOf(root);
  const files = readTree(top, commit, prefix).map((file) => ({
    ...file,
    path: file.path.slice(prefix.length),
  }));
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const paths = new Set([...files.map(({ path }) => path), ...folders]);
  return {
    today: () => day,
    holds: (path) => paths.has(posix.normalize(path).replace(/\/$/, '')),
    settings: (path) => settingsOf(top, files.find((file) => file.path === path) ?? null),
    entries: (fiches, isIgnored) => entriesOf(files, { repository: top, fiches, isIgnored, paths, folders }),
  };
}

function settingsOf(repository: string, file: TreeFile | null): Uint8Array | null {
  if (!file) return null;
  if (!REGULAR.test(file.mode) || file.size > SIZE_LIMIT)
    throw new UsageError(`« ${file.path} » n’est pas lu : attendu un fichier ordinaire du dépôt`);
  return readBlobs(repository, [file]).get(file.id) ?? null;
}

interface Reading {
  readonly repository: string;
  readonly fiches: string;
  readonly isIgnored: IsIgnored;
  /** Every path of the commit, its folders included. */
  readonly paths: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

function entriesOf(files: readonly TreeFile[], reading: Reading): readonly Entry[] {
  const inside = files.filter((file) => isListed(file, reading));
  const isOpened = ({ path, mode, size }: TreeFile) =>
    !isPassedOver(path, reading) && (mode === LINK || (REGULAR.test(mode) && size <= SIZE_LIMIT));
  const blobs = readBlobs(reading.repository, inside.filter(isOpened));
  return inside.flatMap((file) => entryOf(file, blobs.get(file.id) ?? Buffer.alloc(0), reading) ?? []);
}

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

function entryOf(file: TreeFile, bytes: Buffer, reading: Reading): Entry | null {
  const { path, mode, size } = file;
  if (isPassedOver(path, reading)) return { path, ignored: true };
  if (!file.isUtf8) return { path, refusal: 'nom-de-fichier', detail: 'codage inconnu' };
  if (mode === LINK) return linkOf(path, bytes.toString('utf8'), reading);
  return size > SIZE_LIMIT ? tooLarge(path, size) : { path, bytes };
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
