/** What tells a line from the others without colour; the first is whole. */
const DASHES = ['', '9 4', '2 3', '10 3 2 3', '16 5', '5 2', '12 3 2 3 2 3', '1 4'];

/** Of the series of that rank, for `stroke-dasharray`; null draws a whole line. */
export function dashOf(rank: number): string | null {
  return DASHES[rank % DASHES.length] || null;
}
