import { UsageError } from '../fiche/usage-error.ts';
import { git } from './git.ts';

/** A file of a commit, by its path from the top of the repository. */
export interface TreeFile {
  readonly path: string;
  readonly isUtf8: boolean;
  /** `100644`, `120000` for a link, `160000` for a submodule… */
  readonly mode: string;
  readonly id: string;
  /** In bytes; NaN for a submodule. */
  readonly size: number;
}

const LINE = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/;

/** Everything a commit holds below a folder (`plans/nord/`, or `''`: everything), in one git process. @throws UsageError, exit 3 */
export function readTree(repository: string, commit: string, folder: string): readonly TreeFile[] {
  const paths = folder === '' ? [] : ['--', folder];
  const listing = git(repository, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...paths]);
  if (!listing) throw missingObjects(commit);
  return fieldsOf(listing).flatMap((bytes) => {
    const text = bytes.toString('utf8');
    const [, mode, id, size, path] = LINE.exec(text) ?? [];
    if (mode === undefined || id === undefined || path === undefined) return [];
    return [{ path, isUtf8: Buffer.from(text).equals(bytes), mode, id, size: Number(size) }];
  });
}

/** Bytes handed to one git process: what it answers is held in memory. */
const BATCH_LIMIT = 64 * 1024 * 1024;

/** The contents of files, by object id; a few git processes, whatever their number. @throws UsageError, exit 3 */
export function readBlobs(repository: string, files: readonly TreeFile[]): ReadonlyMap<string, Buffer> {
  const wanted = [...new Map(files.map((file) => [file.id, file])).values()];
  return new Map(batches(wanted).flatMap((batch) => [...readBatch(repository, batch)]));
}

function batches(files: readonly TreeFile[]): readonly (readonly TreeFile[])[] {
  const groups: TreeFile[][] = [];
  let room = 0;
  for (const file of files) {
    if (file.size > room || groups.length === 0) {
      groups.push([]);
      room = BATCH_LIMIT;
    }
    groups.at(-1)?.push(file);
    room -= file.size;
  }
  return groups;
}

function readBatch(repository: string, files: readonly TreeFile[]): ReadonlyMap<string, Buffer> {
  const input = files.map(({ id }) => `${id}\n`).join('');
  const answer = git(repository, ['cat-file', '--batch'], input) ?? Buffer.alloc(0);
  const blobs = new Map<string, Buffer>();
  let at = 0;
  for (const { id, size } of files) {
    const start = answer.indexOf('\n', at) + 1;
    // « ID missing »: a partial clone, whose objects are not fetched behind the user's back.
    if (start === 0 || !answer.toString('latin1', at, start).startsWith(`${id} blob `))
      throw missingObjects(id);
    blobs.set(id, answer.subarray(start, start + size));
    at = start + size + 1;
  }
  return blobs;
}

function missingObjects(id: string): UsageError {
  return new UsageError(`ce dépôt n’a pas tout l’historique : il manque l’objet ${id.slice(0, 12)}`, {
    exitCode: 3,
    hint: 'récupérez tout : git fetch --refetch --no-filter (dans GitHub Actions : actions/checkout sans « filter »)',
  });
}

function fieldsOf(listing: Buffer): readonly Buffer[] {
  const fields: Buffer[] = [];
  for (let from = 0, end = listing.indexOf(0); end !== -1; from = end + 1, end = listing.indexOf(0, from))
    fields.push(listing.subarray(from, end));
  return fields;
}
