import { UsageError } from '../fiche/usage-error.ts';
import type { Root } from './find-root.ts';
import { git, gitLine } from './git.ts';
import { readCommit, type Commit } from './read-commit.ts';

/**
 * The commit that the present work started from: where the branch left `ref`, so that what others did on `ref` since
 * is not put down to it. @throws UsageError, exit 3, with the remedy: an unknown commit is never an empty answer
 */
export function findBase({ folder, repository }: Root, ref: string): Commit {
  if (repository === null)
    throw impossible(`« ${folder} » n’est pas dans un dépôt git : rien à comparer avec « ${ref} »`, null);
  refuseWithoutGit(repository);
  const tip = gitLine(repository, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  const base = tip === '' ? '' : baseOf(repository, tip);
  const found = base === '' ? null : readCommit(repository, base);
  if (!found) throw isShallow(repository) ? tooShallow(ref) : unknownRef(ref, repository);
  return found;
}

/** Histories that never met are compared end to end, unless the meeting point was only left out of the clone. */
function baseOf(repository: string, tip: string): string {
  const base = gitLine(repository, ['merge-base', tip, 'HEAD']);
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
