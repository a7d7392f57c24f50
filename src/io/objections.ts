import { join } from 'node:path';
import { nameOnDisk } from '../fiche/name-on-disk.ts';
import type { FileChange } from './file-change.ts';
import type { Root } from './find-root.ts';
import { obstacleOn, statsOf } from './obstacle.ts';
import { changedMeanwhile, unsavedIn, type Replaced, type Saved, type UnwrittenFile } from './saved.ts';

/** The files that must not be written, each with its reason. */
export function objectionsTo(
  saved: Saved,
  changes: readonly FileChange[],
  evenModified: boolean,
): readonly UnwrittenFile[] {
  const { root } = saved;
  const unsaved = evenModified ? () => null : unsavedIn(saved);
  const replaced = (file: Replaced) =>
    unsaved(file) ?? obstacle(root, file.path) ?? changedMeanwhile(root, file);
  const twice = repeated(changes.map(newPath));
  return changes.flatMap((change) => {
    const path = newPath(change);
    const motif =
      (twice.has(nameOnDisk(path)) ? 'deux fichiers auraient ce nom' : null) ??
      objectionTo(change, { root, replaced });
    return motif === null ? [] : [{ path, motif }];
  });
}

interface Checks {
  readonly root: Root;
  readonly replaced: (file: Replaced) => string | null;
}

function objectionTo(change: FileChange, { root, replaced }: Checks): string | null {
  switch (change.kind) {
    case 'create':
      return taken(root, change.path);
    case 'change':
      return replaced(change);
    case 'rename':
      return replaced({ path: change.from, before: change.before }) ?? taken(root, change.to);
  }
}

function taken(root: Root, path: string): string | null {
  return obstacle(root, path) ?? (statsOf(join(root.folder, path)) ? 'existe déjà' : null);
}

function obstacle({ folder }: Root, path: string): string | null {
  const found = obstacleOn(folder, path);
  return found && `« ${found.path} » ${found.why}`;
}

function newPath(change: FileChange): string {
  return change.kind === 'rename' ? change.to : change.path;
}

function repeated(paths: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(paths.map(nameOnDisk).filter((name) => seen.has(name) || !seen.add(name)));
}
