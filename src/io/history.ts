import { git } from './git.ts';

/** A commit as the history tells it. */
export interface HistoryCommit {
  readonly commit: string;
  /** `AAAA-MM-JJ`, in the committer's own time zone. */
  readonly date: string;
  readonly auteur: string;
  /** First line of what its author wrote. */
  readonly message: string;
  /** Those that the clone holds. */
  readonly parents: readonly string[];
  /** Names of the tags that mark it. */
  readonly etiquettes: readonly string[];
}

/** Every commit that led to one of some, by their ids, newest first; none before a commit that it led to. Empty where git refuses. */
export type ReadHistory = (...tips: readonly string[]) => readonly HistoryCommit[];

/** Commits share their past: what was read for some is not asked for again. */
export function openHistory(repository: string): ReadHistory {
  let known: readonly HistoryCommit[] = [];
  return (...tips) => {
    const ids = new Set(known.map(({ commit }) => commit));
    if (!tips.every((tip) => ids.has(tip))) known = readHistory(repository, tips);
    return leadingTo(tips, known);
  };
}

/** The commits that a branch was at until one, newest first: what a merge brought in counts on the day of the merge. */
export function branchOf(
  history: readonly HistoryCommit[],
  tip = history[0]?.commit ?? '',
): readonly HistoryCommit[] {
  const byId = new Map(history.map((one) => [one.commit, one]));
  const branch: HistoryCommit[] = [];
  for (let one = byId.get(tip); one; one = byId.get(one.parents[0] ?? '')) branch.push(one);
  return branch;
}

/** The last commit that led to both, null where their histories never met. */
export function forkOf(history: ReadHistory, [one, other]: readonly [string, string]): string | null {
  history(one, other);
  const common = new Set(history(one).map(({ commit }) => commit));
  return history(other).find(({ commit }) => common.has(commit))?.commit ?? null;
}

function leadingTo(tips: readonly string[], newestFirst: readonly HistoryCommit[]): readonly HistoryCommit[] {
  const wanted = new Set(tips);
  return newestFirst.filter(({ commit, parents }) => {
    if (!wanted.has(commit)) return false;
    for (const parent of parents) wanted.add(parent);
    return true;
  });
}

const FORMAT = ['%H', '%cI', '%P', '%D', '%an', '%s'].join('%x00');

function readHistory(repository: string, tips: readonly string[]): readonly HistoryCommit[] {
  const asked = ['--topo-order', `--format=${FORMAT}`, '--encoding=UTF-8', ...tips];
  const lines =
    git(repository, ['rev-list', ...asked])
      ?.toString('utf8')
      .split('\n') ?? [];
  return lines.flatMap((line) => {
    const [commit = '', moment, parents = '', names = '', auteur = '', message = ''] = line.split('\0');
    if (moment === undefined) return [];
    const date = moment.slice(0, 10);
    return [{ commit, date, auteur, message, parents: words(parents, ' '), etiquettes: tagsIn(names) }];
  });
}

/** Branches are named beside them, without these words. */
const TAG = 'tag: ';

function tagsIn(names: string): readonly string[] {
  return words(names, ', ').flatMap((name) => (name.startsWith(TAG) ? name.slice(TAG.length) : []));
}

function words(text: string, separator: string): readonly string[] {
  return text.split(separator).filter((word) => word !== '');
}
