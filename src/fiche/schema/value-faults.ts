import type { Flaw } from '../defect.ts';
import { isRealDate } from '../words/iso-date.ts';
import { recognise, suggest, type Proposal, type Term } from '../words/suggest.ts';
import { writtenYears } from '../words/written-years.ts';
import { scalar } from '../yaml/scalar.ts';

/** A refused value: its key, what it is, how it reads, and the words that could have stood there. */
export interface Received {
  readonly key: string;
  readonly value: unknown;
  /** The value as text, empty where it is a list or a map. */
  readonly word: string;
  readonly isItem: boolean;
  /** The words known for a key, so that a synonym leads to its code. */
  readonly terms: (key: string) => readonly Term[];
}

export type Fault = Pick<Flaw, 'code'> & Partial<Pick<Flaw, 'detail' | 'expected'> & Proposal>;

/** Closed lists that have a rule of their own. Maps, here and below: the keys are typed by people, « constructor » included. */
const OUT_OF_LIST: ReadonlyMap<string, string> = new Map([
  ['axe', 'axe-inconnu'],
  ['priority', 'priorite-inconnue'],
  ['status', 'status-inconnu'],
  ['niveau', 'niveau-inconnu'],
  ['publics', 'public-inconnu'],
  ['secteurs', 'secteur-inconnu'],
]);

const YEARS = ['year', 'annee'];
const DATES = ['debut', 'fin', 'date', 'echeance', 'jusqu-au'];
/** Fields that hold a boolean among other things: of those, zod says that the other thing is badly written. */
const MAYBE_BOOLEAN = ['ctsm'];

/** What French people type for a boolean: YAML 1.2 leaves it a text. */
const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ['oui', 'true'],
  ['vrai', 'true'],
  ['non', 'false'],
  ['faux', 'false'],
]);

export function outOfList(values: readonly string[], { key, word, terms }: Received): Fault {
  const expected = [...new Set(values)];
  if (isPadded(word)) return leadingZero(word);
  const known = among(expected, terms(key));
  const { suggestion, certain } = suggest(word, known);
  if (suggestion === null && key === 'priority' && isUrgency(word, terms('niveau')))
    return { code: 'priorite-urgence', expected };
  const fault = { code: OUT_OF_LIST.get(key) ?? 'valeur-inconnue', expected };
  if (suggestion !== null) return { ...fault, suggestion: scalar(suggestion), certain };
  return { ...fault, ...sure(SEVERAL.includes(key) ? severalOf(word, known) : null) };
}

/** Fields that hold one code or a list of them. */
const SEVERAL = ['axe', 'priority'];

/** `1 et 2` or `1, 2`, as the list that it means; null where one part is no code. */
function severalOf(word: string, known: readonly Term[]): string | null {
  const parts = word.split(/\s*[,;/]\s*|\s+(?:et|&)\s+/).map((part) => recognise(part, known));
  if (parts.length < 2) return null;
  const codes = parts.flatMap((code) => (code === null ? [] : [scalar(code)]));
  return codes.length === parts.length ? `[${codes.join(', ')}]` : null;
}

export function tooSmall({ key, value }: Received): Fault {
  if (YEARS.includes(key)) return { code: 'annee-invalide' };
  return { code: typeof value === 'number' ? 'valeur-hors-bornes' : 'champ-vide' };
}

export function tooBig(maximum: string, { key, value }: Received): Fault {
  if (YEARS.includes(key))
    return isSpreadsheetDate(value) ? spreadsheetDate(value) : { code: 'annee-invalide' };
  if (typeof value === 'number') return { code: 'valeur-hors-bornes' };
  return { code: Array.isArray(value) ? 'liste-trop-longue' : 'titre-trop-long', detail: maximum };
}

export function badFormat({ key, word, isItem }: Received): Fault {
  if (DATES.includes(key)) return { code: 'date-invalide', suggestion: isoDate(word) };
  if (isPadded(word)) return leadingZero(word);
  if (key === 'year') return { code: 'annee-invalide', ...sure(writtenYears(word, isItem)) };
  if (YEARS.includes(key)) return { code: 'annee-invalide' };
  return { code: 'forme-inattendue', ...(MAYBE_BOOLEAN.includes(key) ? boolean(word) : {}) };
}

/** An unquoted `a, b` where a list goes: the brackets are what is missing. */
export function wrongType(expected: string, { value, word }: Received): Fault {
  if (expected === 'array' && typeof value === 'string')
    return { code: 'liste-attendue', suggestion: listOf(value) };
  if (expected === 'number') return { code: 'type-inattendu', suggestion: plainNumber(word) };
  return {
    code: 'type-inattendu',
    ...(expected === 'boolean' ? { expected: ['true ou false'], ...boolean(word) } : {}),
  };
}

/** « 12 000 € » is 12000, « 12,5 » is 12.5; null where there is more than a number. */
function plainNumber(word: string): string | null {
  const [, whole, decimals] =
    /^(\d[\d \u00A0\u202F]*)(?:[,.](\d+))?[ \u00A0\u202F]*(?:€|euros?|ETP)?$/i.exec(word) ?? [];
  if (whole === undefined) return null;
  return String(Number(`${whole.replace(/\D/g, '')}.${decimals ?? '0'}`));
}

function listOf(value: string): string {
  const items = value.split(value.includes(';') ? ';' : ',').map((item) => item.trim());
  return `[${items
    .filter((item) => item !== '')
    .map(scalar)
    .join(', ')}]`;
}

function boolean(word: string): Proposal {
  return sure(BOOLEANS.get(word.toLowerCase()) ?? null);
}

function sure(suggestion: string | null): Proposal {
  return { suggestion, certain: suggestion !== null };
}

function isUrgency(word: string, niveaux: readonly Term[]): boolean {
  return /\p{L}{3}/u.test(word) && suggest(word, niveaux).suggestion !== null;
}

function isPadded(word: string): boolean {
  return /^0\d+$/.test(word);
}

function leadingZero(word: string): Fault {
  const suggestion = word.replace(/^0+(?=\d)/, '');
  return { code: 'zero-en-tete', suggestion, expected: [suggestion] };
}

function among(codes: readonly string[], terms: readonly Term[]): readonly Term[] {
  const known = new Map(terms.map((term) => [term.code, term]));
  return codes.map((code) => known.get(code) ?? { code, synonymes: [] });
}

/** Days since 1899-12-30, as Excel and LibreOffice store a date; the span covers 1954 to 2064. */
function isSpreadsheetDate(value: unknown): value is number {
  return typeof value === 'number' && value >= 20_000 && value <= 60_000;
}

function spreadsheetDate(serial: number): Fault {
  const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return {
    code: 'date-de-tableur',
    detail: date,
    suggestion: date.slice(0, 4),
    expected: [date.slice(0, 4)],
  };
}

/** `1/1/2024` or `2024-1-1` as `2024-01-01`; day first, as the French write. */
function isoDate(word: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word) ?? [];
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(word) ?? [];
  const parts = year ? [year, month, day] : [isoYear, isoMonth, isoDay];
  const written = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  return written === word || !isRealDate(written) ? null : written;
}
