import { ENTRY_KEYS, type PartShape } from '../schema/shapes.ts';
import { texteDe, type Contenu, type Lu } from './contenu.ts';
import { readPart } from './part.ts';
import { heldBy, splitOutside } from './quoted.ts';

export type EntriesField = keyof typeof ENTRY_KEYS;

/** A list of entries in one cell; a budget in words, too. */
export function readEntries(field: EntriesField, cell: Contenu): Lu {
  const text = texteDe(cell);
  if (text === null) return expected(field);
  if (!/^[a-z]+ : /.test(text))
    return field === 'budget' ? { valeur: heldBy(text) ?? text } : expected(field);
  const pieces = splitOutside(text, ';');
  if (pieces === null) return QUOTES;
  const entries = pieces.map((piece) => entryOf(field, piece));
  const wrong = entries.find((entry) => 'attendu' in entry);
  return wrong ?? { valeur: entries.map((entry) => ('valeur' in entry ? entry.valeur : null)) };
}

const QUOTES: Lu<never> = { attendu: 'des guillemets qui se ferment' };

type Entry = Readonly<Record<string, unknown>>;

/** What the schema adds where a fiche says nothing. */
const DEFAULTS: Readonly<Partial<Record<EntriesField, Entry>>> = { budget: { unite: 'EUR' } };

function entryOf(field: EntriesField, text: string): Lu<Entry> {
  const pairs = splitOutside(text, ',');
  if (pairs === null) return QUOTES;
  const entry = new Map<string, unknown>();
  const valeurs = new Map<string, unknown>();
  for (const pair of pairs) {
    const read = pairOf(field, pair);
    if ('attendu' in read) return read;
    const [key, value] = read.valeur;
    const into = YEAR.test(key) ? valeurs : entry;
    if (into.has(key)) return { attendu: `« ${key} » une seule fois par ligne` };
    into.set(key, value);
  }
  return {
    valeur: {
      ...DEFAULTS[field],
      ...Object.fromEntries(entry),
      ...(valeurs.size === 0 ? {} : { valeurs: Object.fromEntries(valeurs) }),
    },
  };
}

const YEAR = /^\d{4}$/;

function pairOf(field: EntriesField, pair: string): Lu<readonly [string, unknown]> {
  const at = pair.indexOf(' : ');
  const key = pair.slice(0, Math.max(0, at)).trim();
  const shape = partShape(field, key);
  if (at === -1 || shape === null) return expected(field);
  const text = pair.slice(at + 3).trim();
  const held = WORDS.has(shape) ? heldBy(text) : null;
  const read = held === null ? readPart(shape, text) : { valeur: held };
  return 'attendu' in read
    ? { attendu: `« ${key} : » puis ${read.attendu}` }
    : { valeur: [key, read.valeur] };
}

const WORDS: ReadonlySet<PartShape> = new Set(['texte', 'terme', 'mesure', 'mesures']);

/** Of a key of an entry, or of a year of the values of an indicator; null where the entry has no such key. */
export function partShape(field: EntriesField, key: string): PartShape | null {
  if (field === 'indicateurs' && YEAR.test(key)) return 'mesure';
  const shapes: Readonly<Record<string, PartShape>> = ENTRY_KEYS[field];
  return Object.hasOwn(shapes, key) && key !== 'valeurs' ? (shapes[key] ?? null) : null;
}

function expected(field: EntriesField): Lu<never> {
  const keys = Object.keys(ENTRY_KEYS[field]).map((key) => (key === 'valeurs' ? '2024' : key));
  return {
    attendu: `des lignes séparées par « ; », chacune comme « ${keys.slice(0, 2).join(' : …, ')} : … » (${keys.join(', ')})`,
  };
}
