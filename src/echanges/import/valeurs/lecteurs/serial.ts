import type { Donnee } from '../champ.ts';

/** Days since 1899-12-30, as spreadsheets store a date that is not shown as one: here, from 1954 to 2064. */
export function isSerial(donnee: Donnee): donnee is number {
  return typeof donnee === 'number' && donnee >= 20_000 && donnee <= 60_000;
}

export function jourOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
}
