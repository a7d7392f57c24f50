/** A commit and its day. */
export interface Commit {
  readonly commit: string;
  /** `AAAA-MM-JJ`, in the committer's own time zone. */
  readonly date: string;
  /** As the object names them, whether or not the clone holds them. */
  readonly parents: readonly string[];
}

/** A commit object's text; null where it does not say its day. */
export function parseCommit(commit: string, text: string): Commit | null {
  const [header = ''] = text.split('\n\n', 1);
  const [, seconds, sign, hours, minutes] = /^committer .*> (\d+) ([+-])(\d\d)(\d\d)$/m.exec(header) ?? [];
  if (seconds === undefined) return null;
  const shift = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
  return { commit, date: dayOf(Number(seconds) + shift), parents };
}

/** Seconds that no calendar has are nobody's: they stand for the last day there is. */
function dayOf(seconds: number): string {
  const LAST = 253_402_300_799;
  return new Date(Math.min(seconds, LAST) * 1000).toISOString().slice(0, 10);
}
