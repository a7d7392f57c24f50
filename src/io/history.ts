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
}

const FORMAT = ['%H', '%cI', '%P', '%an', '%s'].join('%x00');

/** Every commit that led to one, newest first, in one git process; empty where git refuses. */
export function readHistory(repository: string, tip: string): readonly HistoryCommit[] {
  const answer = git(repository, ['rev-list', '--topo-order', `--format=${FORMAT}`, '--encoding=UTF-8', tip]);
  const lines = answer?.toString('utf8').split('\n') ?? [];
  return lines.flatMap((line) => {
    const [commit = '', moment, parents = '', auteur = '', message = ''] = line.split('\0');
    if (moment === undefined) return [];
    return [
      { commit, date: moment.slice(0, 10), auteur, message, parents: parents.split(' ').filter(Boolean) },
    ];
  });
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
