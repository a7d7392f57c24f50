import type * as z from 'zod';
import { flaw, type Flaw, type Range } from './defect.ts';
import { fieldNamed } from './fields.ts';
import { suggest, type Term } from './suggest.ts';

export type Issue = z.core.$ZodIssue;

export interface IssueContext {
  /** The words known for a key, so that a synonym leads to its code. */
  readonly terms: (key: string) => readonly Term[];
  readonly rangeOf: (path: string) => Range;
  readonly received: (path: readonly PropertyKey[]) => unknown;
}

/** Missing keys that have a rule of their own. */
const MISSING: Readonly<Record<string, string>> = {
  id: 'id-manquant',
  title: 'titre-manquant',
  axe: 'axe-manquant',
  priority: 'priorite-manquante',
  status: 'status-manquant',
};

/** Closed lists that have a rule of their own, by the last named key of the path. */
const OUT_OF_LIST: Readonly<Record<string, string>> = {
  axe: 'axe-inconnu',
  priority: 'priorite-inconnue',
  status: 'status-inconnu',
  niveau: 'niveau-inconnu',
  publics: 'public-inconnu',
  secteurs: 'secteur-inconnu',
};

/** One precise zod issue as one flaw in our words. Zod's own English messages are never shown. */
export function flawOfIssue(issue: Issue, context: IssueContext): Flaw {
  const path = issue.path.map(String);
  const field = path.join('.');
  const range = context.rangeOf(field);
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  const value = context.received(issue.path);
  if (value === undefined) return flaw(missingCode(path), range, { field, expected: formOf(path) });
  const { code, ...facts } = wording(issue, key, value, context.terms);
  return flaw(code, range, { field, expected: formOf(path), ...facts });
}

function missingCode(path: readonly string[]): string {
  return (path.length === 1 ? MISSING[path[0] ?? ''] : undefined) ?? 'champ-manquant';
}

/** What French people type for a boolean: YAML 1.2 leaves it a text. */
const BOOLEANS: Readonly<Record<string, string>> = { oui: 'true', non: 'false', Oui: 'true', Non: 'false' };

type Wording = Pick<Flaw, 'code'> & Partial<Flaw>;

function wording(issue: Issue, key: string, value: unknown, terms: IssueContext['terms']): Wording {
  const word = typeof value === 'object' ? '' : String(value);
  switch (issue.code) {
    case 'invalid_value':
      return outOfList(issue.values.map(String), key, word, terms);
    case 'too_big':
      return isSpreadsheetDate(key, value) ? spreadsheetDate(Number(value)) : outOfBounds(key, issue);
    case 'too_small':
      return outOfBounds(key, issue);
    case 'custom':
      return { code: typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'type-inattendu' };
    case 'invalid_format':
      return badFormat(key, word);
    case 'invalid_type':
    case 'invalid_key':
    case 'invalid_union':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return listExpected(value, issue) ?? { code: 'type-inattendu', suggestion: BOOLEANS[word] ?? null };
  }
}

/** An unquoted `a, b` where a list goes: the brackets are what is missing. */
function listExpected(value: unknown, issue: Issue): Wording | null {
  if (issue.code !== 'invalid_type' || issue.expected !== 'array' || typeof value !== 'string') return null;
  return { code: 'liste-attendue', suggestion: `[${value}]` };
}

function outOfList(values: readonly string[], key: string, word: string, terms: IssueContext['terms']): Wording {
  const expected = [...new Set(values)];
  if (key === 'priority' && isUrgency(word, terms('niveau'))) return { code: 'priorite-urgence', expected };
  if (/^0\d+$/.test(word)) return leadingZero(word);
  return { code: OUT_OF_LIST[key] ?? 'valeur-inconnue', expected, suggestion: suggest(word, among(expected, terms(key))) };
}

function isUrgency(word: string, niveaux: readonly Term[]): boolean {
  return /\p{L}{3}/u.test(word) && suggest(word, niveaux) !== null;
}

function leadingZero(word: string): Wording {
  const suggestion = word.replace(/^0+(?=\d)/, '');
  return { code: 'zero-en-tete', suggestion, expected: [suggestion] };
}

function among(codes: readonly string[], terms: readonly Term[]): readonly Term[] {
  const known = new Map(terms.map((term) => [term.code, term]));
  return codes.map((code) => known.get(code) ?? { code, synonymes: [] });
}

/** Days since 1899-12-30, as Excel and LibreOffice store a date; the span covers 1954 to 2064. */
function isSpreadsheetDate(key: string, value: unknown): boolean {
  return (key === 'year' || key === 'annee') && typeof value === 'number' && value >= 20_000 && value <= 60_000;
}

function spreadsheetDate(serial: number): Wording {
  const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return { code: 'date-de-tableur', detail: date, suggestion: date.slice(0, 4), expected: [date.slice(0, 4)] };
}

function outOfBounds(key: string, issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Wording {
  if (key === 'year' || key === 'annee') return { code: 'annee-invalide' };
  if (key === 'title' && issue.code === 'too_big') return { code: 'titre-trop-long', detail: String(issue.maximum) };
  return { code: issue.origin === 'string' || issue.origin === 'array' ? 'champ-vide' : 'valeur-hors-bornes' };
}

function badFormat(key: string, word: string): Wording {
  if (key === 'debut' || key === 'fin' || key === 'date' || key === 'echeance') {
    return { code: 'date-invalide', suggestion: isoDate(word) };
  }
  if (/^0\d+$/.test(word)) return leadingZero(word);
  return { code: key === 'year' || key === 'annee' ? 'annee-invalide' : 'forme-inattendue', suggestion: BOOLEANS[word] ?? null };
}

/** `1/1/2024` or `2024-1-1` as `2024-01-01`; day first, as the French write. */
function isoDate(word: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word) ?? [];
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(word) ?? [];
  const parts = year ? [year, month, day] : [isoYear, isoMonth, isoDay];
  const text = parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-');
  return text === '' ? null : text;
}

/**
 * The issue behind an issue: of a union's branches, the one that accepts the received type and refuses
 * what is in it, followed down to the value at fault.
 */
export function preciseIssue(issue: Issue, received: IssueContext['received']): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.flatMap((branch) => branch.slice(0, 1)).map((inner) => within(inner, issue.path));
  const inside = branches.findLast((inner) => inner.path.length > issue.path.length);
  const meant = Array.isArray(received(issue.path)) ? inside : branches.find(({ code }) => code !== 'invalid_type');
  return meant ? preciseIssue(meant, received) : issue;
}

function within(inner: Issue, path: readonly PropertyKey[]): Issue {
  return { ...inner, path: [...path, ...inner.path] };
}

function formOf([key = '']: readonly string[]): readonly string[] {
  const known = fieldNamed(key);
  return known ? [known.forme] : [];
}
