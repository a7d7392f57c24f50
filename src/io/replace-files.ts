import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { folderMaker, type FolderMaker } from './make-folders.ts';
import { reasonOf } from './reason.ts';
import { removeQuietly, removeStale, stageFile } from './stage-file.ts';
import { uninterrupted } from './uninterrupted.ts';

/** One file at another text: null where there is none. */
export interface Step {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Takes all of these steps, or none, with the folders on their way. `objections` are asked for once all is staged:
 * where there is one, nothing is replaced, and they are given back. @throws UsageError, exit 3
 */
export function replaceFiles<T>(steps: readonly Step[], objections: () => readonly T[]): readonly T[] {
  for (const folder of new Set(steps.map(({ path }) => dirname(path)))) removeStale(folder);
  const folders = folderMaker();
  return uninterrupted(() => {
    const staged = stageAll(steps, folders);
    const late = objections();
    if (late.length > 0) giveUp(staged, folders);
    else replaceAll(staged, folders);
    return late;
  });
}

/** The two texts of a step, written beside it. */
interface Staged extends Step {
  readonly former: string | null;
  readonly next: string | null;
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
