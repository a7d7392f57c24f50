import {
  closeSync,
  fchmodSync,
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

/**
 * Writes beside, then renames: a full disk or an interruption leaves the previous file as it was, whose mode is
 * kept. Never through a link. @throws UsageError, exit 3
 */
export function writeFileSafely(path: string, content: string | Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    const former = lstatSync(path, { throwIfNoEntry: false });
    if (former && !former.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EISDIR' });
    writeWhole(beside, Buffer.from(content), former?.mode ?? null);
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

function writeWhole(path: string, content: Buffer, mode: number | null): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    if (mode !== null) fchmodSync(file, mode & 0o777);
    for (let written = 0; written < content.length;) written += writeSync(file, content, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
