import { UsageError } from '../fiche/usage-error.ts';
import { frenchDate } from '../fiche/words/french-date.ts';
import { isoDay, isRealDate } from '../fiche/words/iso-date.ts';
import type { Root } from './find-root.ts';
import { git, gitLine } from './git.ts';
import { readCommit, type Commit } from './read-commit.ts';

/**
 * The commit that the work at `head` started from: where it left `ref`, so that what others did on `ref` since is not
 * put down to it. @throws UsageError, exit 3, with the remedy: an unknown commit is never an empty answer
 */
export function findBase(root: Root, ref: string, head = 'HEAD'): Commit {
  const repository = repositoryOf(root, ref);
  const tip = resolveRef(repository, ref);
  const base = tip === '' ? '' : baseOf(repository, tip, head);
  return readOrRefuse(repository, base, ref);
}

/** A commit, and the day that its plan is judged on: the day asked for, or its own. */
export interface DatedCommit {
  readonly commit: Commit;
  readonly day: string;
}

/** A commit by its name, or the last one up to the end of a day (`AAAA-MM-JJ`, UTC). @throws UsageError, exit 3 */
export function findCommit(root: Root, named: string): DatedCommit {
  const repository = repositoryOf(root, named);
  refuseFrenchDay(named);
  if (!isRealDay(named)) {
    const commit = readOrRefuse(repository, resolveRef(repository, named), named);
    return { commit, day: commit.date };
  }
  const last = gitLine(repository, ['rev-list', '-1', `--before=${named}T23:59:59Z`, 'HEAD']);
  if (last === '' && !isShallow(repository))
    throw impossible(`aucun commit jusqu’au ${frenchDate(named)}`, 'le dépôt a commencé plus tard');
  return { commit: readOrRefuse(repository, last, named), day: named };
}

/** @throws UsageError, exit 2 */
function refuseFrenchDay(named: string): void {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(named) ?? [];
  if (day === undefined || month === undefined || year === undefined) return;
  throw new UsageError(`« ${named} » n’est pas écrit comme une date de la commande`, {
    hint: `écrivez ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  });
}

function isRealDay(value: string): boolean {
  return isoDay.test(value) && isRealDate(value);
}

function repositoryOf({ folder, repository }: Root, ref: string): string {
  if (repository === null)
    throw impossible(`« ${folder} » n’est pas dans un dépôt git : « ${ref} » n’y désigne rien`, null);
  refuseWithoutGit(repository);
  return repository;
}

function resolveRef(repository: string, ref: string): string {
  return gitLine(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
}

function readOrRefuse(repository: string, commit: string, ref: string): Commit {
  const found = commit === '' ? null : readCommit(repository, commit);
  if (!found) throw isShallow(repository) ? tooShallow(ref) : unknownRef(ref, repository);
  return found;
}

/** Histories that never met are compared end to end, unless the meeting point was only left out of the clone. */
function baseOf(repository: string, tip: string, head: string): string {
  const base = gitLine(repository, ['merge-base', tip, head]);
  return base === '' && !isShallow(repository) ? tip : base;
}

function refuseWithoutGit(repository: string): void {
  if (!git(repository, ['--version']))
    throw impossible('git est introuvable', 'installez git : https://git-scm.com/downloads');
  if (gitLine(repository, ['rev-parse', '--git-dir']) === '')
    throw impossible(
      `git refuse de lire « ${repository} »`,
      `s’il appartient à un autre utilisateur : git config --global --add safe.directory '${repository}'`,
    );
}

function isShallow(repository: string): boolean {
  return gitLine(repository, ['rev-parse', '--is-shallow-repository']) === 'true';
}

function tooShallow(ref: string): UsageError {
  return impossible(
    `le dépôt est superficiel : son historique ne remonte pas jusqu’à « ${ref} »`,
    [
      'récupérez-le en entier : git fetch --unshallow',
      'dans GitHub Actions : « fetch-depth: 0 » sous actions/checkout',
      'dans GitLab CI : la variable « GIT_DEPTH: 0 »',
    ].join('\n'),
  );
}

function unknownRef(ref: string, repository: string): UsageError {
  const branches = gitLine(repository, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/tags',
  ]);
  const known = branches.split('\n').filter((name) => name !== '');
  const list = known.length === 0 ? [] : [`branches et étiquettes d’ici : ${known.slice(0, 12).join(', ')}`];
  return impossible(
    `« ${ref} » n’est ni une branche, ni une étiquette, ni un commit de ce dépôt`,
    [...list, 'pour une branche du serveur : git fetch origin, puis --depuis origin/BRANCHE'].join('\n'),
  );
}

function impossible(message: string, hint: string | null): UsageError {
  return new UsageError(message, { exitCode: 3, hint });
}
