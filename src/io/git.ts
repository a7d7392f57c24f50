import { spawnSync } from 'node:child_process';
import { UsageError } from '../fiche/usage-error.ts';

/** A repository's own configuration may name programs to run: none of these settings is left to it. */
const SAFE = [
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'log.showSignature=false',
    'protocol.allow=never',
    'safe.bareRepository=explicit',
  ].flatMap((one) => ['-c', one]),
  '--no-optional-locks',
  '--no-pager',
  '--literal-pathspecs',
];

const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** One git command over a repository, its output as bytes; null where git refuses. Runs nothing that the repository configures. */
export function git(folder: string, args: readonly string[], input = ''): Buffer | null {
  const run = spawnSync('git', [...SAFE, ...args], {
    cwd: folder,
    input,
    maxBuffer: OUTPUT_LIMIT,
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') return null;
  if (run.error) throw new UsageError('git n’a pas répondu', { exitCode: 3, hint: run.error.message });
  return run.status === 0 ? run.stdout : null;
}
