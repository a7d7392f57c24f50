import { git } from './git.ts';

/** A commit and its day. */
export interface Commit {
  readonly commit: string;
  /** `AAAA-MM-JJ`, in the committer's own time zone. */
  readonly date: string;
}

/** Read as an object: `git log` would obey the repository's formats and signature programs. Null where there is none. */
export function readCommit(repository: string, id: string): Commit | null {
  const answer = git(repository, ['cat-file', '--batch'], `${id}\n`)?.toString('utf8') ?? '';
  const [, commit] = /^([0-9a-f]{40,64}) commit /.exec(answer) ?? [];
  const [, seconds, sign, hours, minutes] = /^committer .*> (\d+) ([+-])(\d\d)(\d\d)$/m.exec(answer) ?? [];
  if (commit === undefined || seconds === undefined) return null;
  const shift = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
  return { commit, date: new Date((Number(seconds) + shift) * 1000).toISOString().slice(0, 10) };
}
