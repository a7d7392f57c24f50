import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Run } from './run-ptsm.ts';

const LAUNCHER = fileURLToPath(new URL('../../bin/ptsm.js', import.meta.url));
const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] as const;

/** `ptsm` under an account whose files may be shut to it: root's own opens any. Null where the system has no way to it. */
export function runAsCommonUser(args: readonly string[]): Run | null {
  const isRoot = process.getuid?.() === 0;
  const program = isRoot ? NOBODY : (['env'] as const);
  const run = (line: readonly string[]) =>
    spawnSync(program[0], [...program.slice(1), process.execPath, LAUNCHER, ...line], {
      cwd: '/',
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
  return run(['--version']).status === 0 ? run(args) : null;
}
