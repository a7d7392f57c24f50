/** Dates are written `AAAA`, `AAAA-MM` or `AAAA-MM-JJ`: each is compared as far as both are known. */
export function isBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** Months since year 0, up to the month in which a date ends: December for a year alone. */
export function monthOf(date: string): number {
  const [year = '', month = '12'] = date.split('-');
  return Number(year) * 12 + Number(month);
}
