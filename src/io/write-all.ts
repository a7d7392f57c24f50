import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import type { FileChange } from './file-change.ts';
import { folderMaker, type FolderMaker } from './make-folders.ts';
import { objectionsTo } from './objections.ts';
import { reasonOf } from './reason.ts';
import type { Saved, UnwrittenFile } from './saved.ts';
import { removeQuietly, removeStale, stageFile } from './stage-file.ts';
import { uninterrupted } from './uninterrupted.ts';

/**
 * Writes all of these files, or none. Those that must not be written are given with the reason, and nothing is
 * written then. A failure of the system undoes what was done. @throws UsageError, exit 3
 */
export function writeAll(
  saved: Saved,
  changes: readonly FileChange[],
  { evenModified }: { readonly evenModified: boolean },
): readonly UnwrittenFile[] {
  const refused = objectionsTo(saved, changes, evenModified);
  if (refused.length > 0) return refused;
  const steps = changes.flatMap(stepsOf).map((step) => inFolder(saved.root.folder, step));
  for (const folder of new Set(steps.map(({ path }) => dirname(path)))) removeStale(folder);
  const folders = folderMaker();
  return uninterrupted(() => {
    const staged = stageAll(steps, folders);
    // Staging takes its time: what was true before may be so no longer.
    const late = objectionsTo(saved, changes, evenModified);
    if (late.length > 0) giveUp(staged, folders);
    else replaceAll(staged, folders);
    return late;
  });
}

/** One file at another text: null where there is none. */
interface Step {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The two texts of a step, written beside it. */
interface Staged extends Step {
  readonly former: string | null;
  readonly next: string | null;
}

/** The new file of a renaming first: at no time is there none. */
function stepsOf(change: FileChange): readonly Step[] {
  switch (change.kind) {
    case 'create':
      return [{ path: change.path, before: null, after: change.text }];
    case 'change':
      return [change];
    case 'rename':
      return [
        { path: change.to, before: null, after: change.after },
        { path: change.from, before: change.before, after: null },
      ];
  }
}

function inFolder(folder: string, step: Step): Step {
  return { ...step, path: join(folder, step.path) };
}

/** Both texts of every file, so that neither the writing nor its undoing lacks room. */
function stageAll(steps: readonly Step[], folders: FolderMaker): readonly Staged[] {
  const staged: Staged[] = [];
  let rank = 0;
  const stage = (path: string, text: string | null) => (text === null ? null : stageFile(path, text, rank++));
  for (const step of steps) {
    let former: string | null = null;
    try {
      folders.make(dirname(step.path));
      former = stage(step.path, step.before);
      staged.push({ ...step, former, next: stage(step.path, step.after) });
    } catch (error) {
      if (former !== null) removeQuietly(former);
      giveUp(staged, folders);
      throw failure(step.path, error);
    }
  }
  return staged;
}

function giveUp(staged: readonly Staged[], folders: FolderMaker): void {
  for (const { former, next } of staged)
    for (const file of [former, next]) if (file !== null) removeQuietly(file);
  folders.undo();
}

function replaceAll(staged: readonly Staged[], folders: FolderMaker): void {
  const done: Staged[] = [];
  for (const step of staged) {
    try {
      if (step.next === null) rmSync(step.path);
      else renameSync(step.next, step.path);
      done.push(step);
    } catch (error) {
      for (const one of done.toReversed()) putBack(one);
      giveUp(staged, folders);
      throw failure(step.path, error);
    }
  }
  for (const { former } of staged) if (former !== null) removeQuietly(former);
}

function putBack({ former, path }: Staged): void {
  if (former === null) removeQuietly(path);
  else renameSync(former, path);
}

function failure(path: string, error: unknown): UsageError {
  return new UsageError(`« ${path} » ne peut pas être écrit (${reasonOf(error)})`, {
    exitCode: 3,
    hint: 'aucun fichier n’a été changé',
  });
}
