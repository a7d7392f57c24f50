import { UsageError } from '../fiche/usage-error.ts';
import { fewOf } from '../fiche/words/few-of.ts';
import { suggest } from '../fiche/words/suggest.ts';
import { git, gitLine } from './git.ts';

/** What keeps a repository from giving a commit, with the remedy; null where the name itself is at fault. */
export function noCommit(repository: string, named: string): UsageError | null {
  return withoutGit(repository) ?? empty(repository) ?? (isShallow(repository) ? tooShallow(named) : null);
}

function withoutGit(repository: string): UsageError | null {
  if (!git(repository, ['--version']))
    return impossible('git est introuvable', 'installez git : https://git-scm.com/downloads');
  if (gitLine(repository, ['rev-parse', '--git-dir']) !== '') return null;
  return impossible(
    `git refuse de lire « ${repository} »`,
    `s’il appartient à un autre utilisateur : git config --global --add safe.directory '${repository}'`,
  );
}

/** Every name is unknown there, the right ones too. */
function empty(repository: string): UsageError | null {
  if (gitLine(repository, ['rev-list', '--max-count=1', '--all']) !== '') return null;
  return impossible(
    'ce dépôt git n’a encore aucun commit',
    'enregistrez les fiches une première fois : git add . puis git commit',
  );
}

export function isShallow(repository: string): boolean {
  return gitLine(repository, ['rev-parse', '--is-shallow-repository']) === 'true';
}

export function tooShallow(ref: string): UsageError {
  return impossible(
    `le dépôt est superficiel : son historique ne remonte pas jusqu’à « ${ref} »`,
    [
      'récupérez-le en entier : git fetch --unshallow --tags',
      'dans GitHub Actions : « fetch-depth: 0 » sous actions/checkout',
      'dans GitLab CI : la variable « GIT_DEPTH: 0 »',
    ].join('\n'),
  );
}

export function unknownRef(ref: string, repository: string): UsageError {
  const branches = gitLine(repository, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/tags',
  ]);
  const known = branches.split('\n').filter((name) => name !== '');
  const list = known.length === 0 ? [] : [`branches et étiquettes d’ici : ${fewOf(known, NAMED)}`];
  const meant = nearRef(ref, known);
  return impossible(
    `« ${ref} » n’est ni une branche, ni une étiquette, ni un commit de ce dépôt`,
    [
      ...(meant === null ? list : [`vouliez-vous « ${meant} » ?`]),
      `pour une branche du serveur : git fetch origin, puis origin/BRANCHE au lieu de BRANCHE`,
    ].join('\n'),
  );
}

/** « copil-2024 » is the beginning of one name, or of several. */
function nearRef(ref: string, known: readonly string[]): string | null {
  const longer = known.filter((name) => name.startsWith(ref));
  return longer.length === 1 ? (longer[0] ?? null) : suggest(ref, known).suggestion;
}

const NAMED = 12;

export function impossible(message: string, hint: string | null): UsageError {
  return new UsageError(message, { exitCode: 3, hint });
}
