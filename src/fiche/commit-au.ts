export interface DatedCommit {
  readonly commit: string;
  /** `AAAA-MM-JJ`, where its committer was: clocks go wrong, so a commit may be dated before its parent. */
  readonly date: string;
}

/** What a branch was at on the evening of a day: the last commit, in its own order, whose own day is not later. */
export function commitAu<C extends DatedCommit>(newestFirst: readonly C[], jour: string): C | undefined {
  return newestFirst.find(({ date }) => date <= jour);
}
