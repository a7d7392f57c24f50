import { createHash } from 'node:crypto';
import { prefixOf, type Root } from './find-root.ts';
import type { Store } from './store.ts';
import type { TreeFile } from './tree-entries.ts';

/** The files of a commit below the plan's own folder, their paths as reports give them. */
export async function committedFiles(root: Root, store: Store, commit: string): Promise<readonly TreeFile[]> {
  const [folder] = await store.trees.load([folderIn(root, commit)]);
  return folder ? store.trees.files(folder) : [];
}

/** The plan's folder in a commit, as git names it. */
export function folderIn(root: Root, commit: string): string {
  return `${commit}:${prefixOf(root).replace(/\/$/, '')}`;
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
