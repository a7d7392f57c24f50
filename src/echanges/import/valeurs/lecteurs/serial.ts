import { jourDeSerie } from '../../../../tableur/xlsx/jour-de-serie.ts';
import type { Donnee } from '../champ.ts';

/** The day of a number that spreadsheets store for a date, not shown as one: here, from 1954 to 2064. */
export function jourOfSerial(donnee: Donnee): string | null {
  const isSerial = typeof donnee === 'number' && donnee >= 20_000 && donnee <= 60_000;
  return isSerial ? jourDeSerie(donnee, false) : null;
}
