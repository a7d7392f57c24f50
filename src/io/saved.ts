import { isBlob } from './committed-files.ts';
import type { Root } from './find-root.ts';
import { readEntry } from './read-entry.ts';
import type { TreeFile } from './tree-entries.ts';

export interface TextChange {
  /** Relative to the plan's root. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface UnwrittenFile {
  readonly path: string;
  readonly motif: string;
}

/** What git could give back. */
export interface Saved {
  readonly root: Root;
  readonly head: { readonly files: readonly TreeFile[] } | null;
}

/** A text that is to be replaced. */
export type Replaced = Pick<TextChange, 'path' | 'before'>;

/** What git could not give back, compared with the last commit by object ids: `git status` runs the repository's filters. */
export function unsavedIn({ root, head }: Saved): (replaced: Replaced) => string | null {
  if (root.repository === null) return () => 'hors d’un dépôt git';
  const committed = new Map(head?.files.map(({ path, id }) => [path, id]));
  return ({ path, before }) => {
    const id = committed.get(path);
    if (id === undefined) return 'absente du dernier commit';
    return isBlob(Buffer.from(before), id) ? null : 'modifiée depuis le dernier commit';
  };
}

/** The bytes that were read are still those of the file, and its text is all of them. */
export function changedMeanwhile({ folder, repository }: Root, { path, before }: Replaced): string | null {
  const entry = readEntry(path, { root: folder, boundary: repository ?? folder });
  const isSame = 'bytes' in entry && Buffer.from(before).equals(entry.bytes);
  return isSame ? null : 'changée pendant la lecture';
}
