import { createHash } from 'node:crypto';
import { git } from './git.ts';

/** Ids of the `.md` and `.yaml` files of the last commit at these paths and below, by path from the repository's root. */
export function committedBlobs(repository: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const listing =
    git(repository, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', ...paths])?.toString('utf8') ?? '';
  const lines = listing
    .split('\0')
    .flatMap((line) => [/^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line)].filter((match) => match !== null));
  return new Map(
    lines
      .map(([, id = '', path = '']) => [path, id] as const)
      .filter(([path]) => /\.(?:md|yaml)$/i.test(path)),
  );
}

/** Whether bytes are what the commit holds; with `core.autocrlf`, the working tree has CRLF where the commit has LF. */
export function isBlob(bytes: Uint8Array, id: string | undefined): boolean {
  if (id === undefined) return false;
  const algorithm = id.length === 64 ? 'sha256' : 'sha1';
  const idOf = (content: Uint8Array) =>
    createHash(algorithm)
      .update(`blob ${String(content.length)}\0`)
      .update(content)
      .digest('hex');
  return (
    idOf(bytes) === id ||
    idOf(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) === id
  );
}
