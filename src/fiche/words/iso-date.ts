export const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** `2024-09` or `2024-09-01`: 30 February does not exist, and is not 1 March. */
export function isRealDate(value: string): boolean {
  const [year = 0, month = 0, day = 1] = value.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}
