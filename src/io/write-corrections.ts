import { join } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import type { Root } from './find-root.ts';
import { changedMeanwhile, unsavedIn, type Saved, type TextChange, type UnwrittenFile } from './saved.ts';
import { writeFileSafely } from './write-file.ts';

/** Writes each file that git can give back, or all of them where `evenModified`; the others are named with the reason. */
export function writeCorrections(
  saved: Saved,
  changes: readonly TextChange[],
  evenModified: boolean,
): readonly UnwrittenFile[] {
  const unsaved = evenModified ? () => null : unsavedIn(saved);
  const { root } = saved;
  return changes.flatMap((change) => {
    const motif = unsaved(change) ?? changedMeanwhile(root, change) ?? writeOne(root, change);
    return motif === null ? [] : [{ path: change.path, motif }];
  });
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
