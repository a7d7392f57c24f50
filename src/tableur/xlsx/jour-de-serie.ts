const DAY = 86_400_000;
const LAST = 2_958_465;
const HALF_SECOND = 0.5 / 86_400;

/** Excel counts a 29 February 1900, which never was: the days before it are one too high, this one is nobody's. */
export const NEVER = 60;

/** The day that a number stands for; null where it is none, 29 February 1900 included. */
export function jourDeSerie(serie: number, depuis1904: boolean): string | null {
  const day = Math.floor(serie + HALF_SECOND);
  if (day < (depuis1904 ? 0 : 1) || day > LAST) return null;
  if (depuis1904) return iso(Date.UTC(1904, 0, 1), day);
  return day === NEVER ? null : iso(Date.UTC(1899, 11, day < NEVER ? 31 : 30), day);
}

function iso(origin: number, days: number): string {
  return new Date(origin + days * DAY).toISOString().slice(0, 10);
}

/** What is left of a day: 0.5 → « 12:00 »; more than a day is as many hours. */
export function heureDeSerie(serie: number): string {
  const minutes = Math.round(serie * 24 * 60);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

export function hasHeure(serie: number): boolean {
  return serie + HALF_SECOND - Math.floor(serie + HALF_SECOND) > 2 * HALF_SECOND;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
