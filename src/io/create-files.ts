import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { reasonOf } from './reason.ts';
import { writeFileSafely } from './write-file.ts';

interface NewText {
  readonly path: string;
  readonly text: string;
}

/**
 * Creates files that `readTarget` did not find, and the folders on their way: all of them, or none. `base` itself may
 * be missing. @throws UsageError, exit 3
 */
export function createFiles(base: string, files: readonly NewText[]): void {
  const made: string[] = [];
  try {
    for (const { path, text } of files) made.push(...created(join(base, path), text));
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

/** What was not there before: a folder, where one was missing, and the file. */
function created(file: string, text: string): readonly string[] {
  const folder = newFolder(dirname(file));
  try {
    writeFileSafely(file, text);
  } catch (error) {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder === undefined ? [file] : [folder, file];
}

function newFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`« ${folder} » ne peut pas être écrit (${reasonOf(error)})`, { exitCode: 3 });
  }
}
