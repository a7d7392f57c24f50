import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { reasonOf } from './reason.ts';

/** Writes beside, then renames: a full disk or an interruption leaves the previous file as it was. @throws UsageError, exit 3 */
export function writeFileSafely(path: string, content: string | Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    if (existsSync(path) && !lstatSync(path).isFile())
      throw Object.assign(new Error('not a regular file'), { code: 'EISDIR' });
    writeWhole(beside, Buffer.from(content));
    renameSync(beside, path);
  } catch (error) {
    removeQuietly(beside);
    throw new UsageError(`« ${path} » ne peut pas être écrit (${reasonOf(error)})`, {
      exitCode: 3,
      hint: 'le fichier d’avant, s’il y en avait un, est intact',
    });
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The reason that matters is that of the writing.
  }
}

function writeWhole(path: string, content: Buffer): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    for (let written = 0; written < content.length;) written += writeSync(file, content, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
