import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDemo } from '../../src/cli/demo/build-demo.ts';
import { writeNewRepository } from '../../src/io/new-repository.ts';

let written: string | null = null;

/** The repository that `ptsm demo` writes, made once by process and gone with it: to be read, never changed. */
export function demoRepository(): string {
  written ??= writeDemo();
  return written;
}

function writeDemo(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ptsm-demo-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeNewRepository(folder, buildDemo());
  return folder;
}
