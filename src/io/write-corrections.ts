import { join } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { isBlob } from './committed-files.ts';
import type { Root } from './find-root.ts';
import { readEntry } from './read-entry.ts';
import type { TreeFile } from './tree-entries.ts';
import { writeFileSafely } from './write-file.ts';

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
interface Saved {
  readonly root: Root;
  readonly head: { readonly files: readonly TreeFile[] } | null;
}

/** Writes each file that git can give back, or all of them where `evenModified`; the others are named with the reason. */
export function writeCorrections(
  { root, head }: Saved,
  changes: readonly TextChange[],
  evenModified: boolean,
): readonly UnwrittenFile[] {
  const unsaved = evenModified ? () => null : unsavedIn(root, head?.files ?? []);
  return changes.flatMap((change) => {
    const motif = unsaved(change) ?? changedMeanwhile(root, change) ?? writeOne(root, change);
    return motif === null ? [] : [{ path: change.path, motif }];
  });
}

type Check = (change: TextChange) => string | null;

/** What git could not give back, compared with the last commit by object ids: `git status` runs the repository's filters. */
function unsavedIn({ repository }: Root, files: readonly TreeFile[]): Check {
  if (repository === null) return () => 'hors d’un dépôt git';
  const committed = new Map(files.map(({ path, id }) => [path, id]));
  return ({ path, before }) => {
    const id = committed.get(path);
    if (id === undefined) return 'absente du dernier commit';
    return isBlob(Buffer.from(before), id) ? null : 'modifiée depuis le dernier commit';
  };
}

/** The bytes that were read are still those of the file, and its text is all of them. */
function changedMeanwhile({ folder, repository }: Root, { path, before }: TextChange): string | null {
  const entry = readEntry(path, { root: folder, boundary: repository ?? folder });
  const isSame = 'bytes' in entry && Buffer.from(before).equals(entry.bytes);
  return isSame ? null : 'changée pendant la lecture';
}

function writeOne({ folder }: Root, { path, after }: TextChange): string | null {
  try {
    writeFileSafely(join(folder, path), after);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
