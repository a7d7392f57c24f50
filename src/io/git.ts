import { spawn, spawnSync } from 'node:child_process';
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

/** Set by git for its hooks, or by a caller: another repository than the one asked about. */
const MISLEADING =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES)$/;

/** What the system answers where there is no git to run. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EACCES']);

const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** One git command over a repository, its output as bytes; null where git refuses. Runs nothing that the repository configures. */
export function git(folder: string, args: readonly string[], input = ''): Buffer | null {
  const run = spawnSync('git', [...SAFE, ...args], {
    cwd: folder,
    input,
    maxBuffer: OUTPUT_LIMIT,
    env: environment(),
  });
  const trouble = run.error && 'code' in run.error ? String(run.error.code) : '';
  if (MISSING.has(trouble)) return null;
  // A git that refuses the repository does not wait for its input.
  if (run.error && trouble !== 'EPIPE')
    throw new UsageError('git n’a pas répondu', { exitCode: 3, hint: run.error.message });
  return run.status === 0 ? run.stdout : null;
}

/** One git command that stays open, asked through its pipes; null where the system cannot even look for git. */
export function startGit(folder: string, args: readonly string[]) {
  try {
    return spawn('git', [...SAFE, ...args], {
      cwd: folder,
      env: environment(),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch (error) {
    // Told at once, where a file stands for a folder of PATH; the others come as an event.
    if (error instanceof Error && 'code' in error && MISSING.has(String(error.code))) return null;
    throw error;
  }
}

/** The trimmed answer of a git command as text, empty where git refuses. */
export function gitLine(folder: string, args: readonly string[]): string {
  return git(folder, args)?.toString('utf8').trim() ?? '';
}

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !MISLEADING.test(name));
  return {
    ...Object.fromEntries(own),
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
