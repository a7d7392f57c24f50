import { isRealDate } from '../../../fiche/words/iso-date.ts';
import { shown } from '../../../formats/visible.ts';
import type { Departement } from './departements.ts';

/** What a person typed, understood or refused in French. */
export type Answer<T> = { readonly valeur: T } | { readonly refus: string };

/** A name on a cover, or a title in a table. */
const LONGEST = 200;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** One line of words, null where there are none. */
export function parseWords(typed: string): Answer<string | null> {
  const words = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (shown(words) !== words)
    return { refus: `attendu des mots : ${shown(words)} contient un caractère invisible` };
  if (words.length > LONGEST) return { refus: `attendu ${String(LONGEST)} caractères au plus` };
  return { valeur: words === '' ? null : words };
}

/** « 13 », « 1 » for « 01 », « 2a ». */
export function parseCode(typed: string, known: ReadonlyMap<string, Departement>): Answer<string | null> {
  const code = typed.trim().toUpperCase().padStart(2, '0');
  if (typed.trim() === '') return { valeur: null };
  if (known.has(code)) return { valeur: code };
  return { refus: 'attendu le code d’un département, par exemple 13, 2A ou 974, ou rien' };
}

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const FRENCH = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;

/** « 22/12/2020 » or « 2020-12-22 » → `2020-12-22` */
export function parseDate(typed: string): Answer<string | null> {
  const text = typed.trim();
  if (text === '') return { valeur: null };
  const { year, month = '', day = '' } = (FRENCH.exec(text) ?? ISO.exec(text))?.groups ?? {};
  if (year === undefined) return { refus: 'attendu une date, par exemple 22/12/2020' };
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isRealDate(iso)) return { refus: `attendu une date qui existe : ${text} n’est pas au calendrier` };
  return isYear(Number(year)) ? { valeur: iso } : { refus: yearsExpected() };
}

/** « 2020-2025 », also with « à », a slash or a dash. */
export function parsePeriode(typed: string): Answer<string | null> {
  const text = typed.trim();
  if (text === '') return { valeur: null };
  const [, first, last] = /^(\d{4})\s*(?:-|–|—|\/|à)\s*(\d{4})$/.exec(text) ?? [];
  if (first === undefined || last === undefined)
    return { refus: 'attendu la première et la dernière année, par exemple 2020-2025' };
  if (![first, last].map(Number).every(isYear)) return { refus: yearsExpected() };
  if (first > last) return { refus: `attendu une période : ${first} vient après ${last}` };
  return { valeur: `${first}-${last}` };
}

/** « 49 » */
export function parseInscrites(typed: string): Answer<number | null> {
  const text = typed.replace(/\s/g, '');
  if (text === '') return { valeur: null };
  return /^[1-9]\d{0,3}$/.test(text)
    ? { valeur: Number(text) }
    : { refus: 'attendu un nombre de fiches, par exemple 49' };
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function yearsExpected(): string {
  return `attendu une année entre ${String(FIRST_YEAR)} et ${String(LAST_YEAR)}`;
}
