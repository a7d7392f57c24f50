import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { exists } from './exists.ts';
import { fastImportStream, type NewCommit } from './fast-import.ts';
import { reasonOf } from './reason.ts';

const BRANCH = 'main';

/** Neither the machine's settings nor its templates: the same commits everywhere, and nothing run. */
const NEUTRAL = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_DEFAULT_HASH: 'sha1',
  GIT_DEFAULT_REF_FORMAT: 'files',
  LC_ALL: 'C',
};
const SETTINGS = ['core.attributesFile=/dev/null', 'core.autocrlf=false', 'core.hooksPath=/dev/null'].flatMap(
  (one) => ['-c', one],
);
const INSTALL = 'Rien n’a été écrit. Installez git (https://git-scm.com), puis relancez.';

/**
 * Writes a repository with these commits on one branch, the last one checked out. All of it is made in a hidden folder
 * first: a failure leaves nothing. @throws UsageError, exit 2 where the folder is taken, exit 3 where it cannot be written
 */
export function writeNewRepository(folder: string, commits: readonly NewCommit[]): void {
  const target = resolve(folder);
  refuseTaken(folder, target);
  const isThere = exists(target);
  const name = `.${basename(target)}.${String(process.pid)}.tmp`;
  const made = join(isThere ? target : dirname(target), name);
  let first: string | undefined;
  try {
    first = mkdirSync(made, { recursive: true });
    fill(made, commits);
    if (isThere) moveUp(made, target);
    else renameSync(made, target);
  } catch (error) {
    if (first !== undefined) rmSync(first, { recursive: true, force: true });
    throw error instanceof UsageError
      ? error
      : failure(`« ${folder} » ne peut pas être écrit (${reasonOf(error)})`);
  }
}

function refuseTaken(folder: string, target: string): void {
  if (!exists(target)) return;
  const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder && readdirSync(target).length === 0) return;
  throw new UsageError(
    `« ${folder} » existe déjà${isFolder ? ', et n’est pas vide' : ' : ce n’est pas un dossier'}`,
    {
      hint: 'Rien n’a été écrit. Donnez un autre nom : ptsm demo AUTRE-DOSSIER',
    },
  );
}

function fill(folder: string, commits: readonly NewCommit[]): void {
  git(folder, ['init', '--quiet', '--template=', `--initial-branch=${BRANCH}`]);
  git(folder, ['fast-import', '--quiet'], fastImportStream(BRANCH, commits));
  git(folder, ['read-tree', '--reset', '-u', 'HEAD']);
}

/** `.git` comes last: until then there is no repository. */
function moveUp(made: string, target: string): void {
  const names = readdirSync(made).sort().reverse();
  try {
    for (const name of names) renameSync(join(made, name), join(target, name));
  } catch (error) {
    for (const name of names) rmSync(join(target, name), { recursive: true, force: true });
    throw error;
  }
  rmSync(made, { recursive: true });
}

function git(folder: string, args: readonly string[], input: Uint8Array = Buffer.alloc(0)): void {
  const run = spawnSync('git', [...SETTINGS, ...args], { cwd: folder, input, env: environment() });
  // A git that stops early does not wait for its input.
  if (run.error && !('code' in run.error && run.error.code === 'EPIPE'))
    throw failure('git est introuvable, et la démonstration est un dépôt git', INSTALL);
  if (run.status === 0) return;
  throw failure(`git n’a pas pu écrire le dépôt (git ${args[0] ?? ''})`, run.stderr.toString('utf8').trim());
}

/** Nothing that names another repository, another identity or another setting. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_(?!EXEC_PATH$)/i.test(name));
  return { ...Object.fromEntries(own), ...NEUTRAL };
}

function failure(message: string, hint = 'Rien n’a été écrit.'): UsageError {
  return new UsageError(message, { exitCode: 3, hint });
}
