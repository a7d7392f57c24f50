/** A document that no commit dates has one date all the same: the same bytes each time. */
const UNDATED = '1980-01-01';

/** The moment that a package says it was made: its library would write that of the run. */
export function momentOf(date: string | null): string {
  return `${date ?? UNDATED}T00:00:00Z`;
}
