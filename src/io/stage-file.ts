import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** No fiche for the tool, whatever happens to it: neither its beginning nor its end is that of one. */
const STAGED = /^\.ptsm-(\d+)-\d+\.tmp$/;

/** Writes a whole text beside the file that it is to become, with its mode, and says where. @throws the system's error */
export function stageFile(path: string, content: string | Uint8Array, rank = 0): string {
  const beside = join(dirname(path), `.ptsm-${String(process.pid)}-${String(rank)}.tmp`);
  const former = lstatSync(path, { throwIfNoEntry: false });
  if (former && !former.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EISDIR' });
  try {
    writeWhole(beside, Buffer.from(content), former?.mode ?? null);
  } catch (error) {
    removeQuietly(beside);
    throw error;
  }
  return beside;
}

export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The reason that matters is that of the writing.
  }
}

/** Takes away what a run that was killed left in a folder. */
export function removeStale(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, pid] = STAGED.exec(name) ?? [];
    const path = join(folder, name);
    if (pid !== undefined && !isRunning(Number(pid)) && lstatSync(path).isFile()) removeQuietly(path);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
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
