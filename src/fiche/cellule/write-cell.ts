import { spans } from '../words/spans.ts';
import { isNumeric } from './numeric.ts';
import { quoted } from './quoted.ts';

/*
 * How a field is written in a cell, so that `read-cell.ts` reads it back:
 *
 *   field   = number | text | list | entries      nothing: an empty cell
 *   yes, no = oui | non
 *   years   = 2021-2023, 2025                     runs of three years and more have a dash
 *   list    = item *( " ; " item )
 *   entries = entry *( " ; " entry )              budget, financements, indicateurs, etapes
 *   entry   = pair *( ", " pair )
 *   pair    = key " : " value                     the keys of the fiche; years for the values of an indicator
 *   item, value = bare | quoted
 *   quoted  = '"' text with '""' for '"' '"'
 *
 * An item is quoted where it holds `;` or `"`, or starts or ends with a space; a value also where it holds
 * `,` or ` : `, or where, being a text, it would be read as a number, oui or non. Numbers have a decimal
 * point. A text where entries may stand (a budget in words) is quoted if it starts with a key or a quote.
 * Codes are as they are written in fiches.
 */

/** What stands in a cell, and how it is shown. */
export interface CellContent {
  readonly text: string;
  readonly value: string | number | null;
}

type Entry = Readonly<Record<string, unknown>>;

/** Fields that name a fiche: a number sorts as one, and stays the same code. */
const REFERENCES: ReadonlySet<string> = new Set(['id', 'fusionnee-dans']);

/** What the schema adds where a fiche says nothing: left out, as the fiche does. */
const DEFAULTS: Readonly<Record<string, unknown>> = { unite: 'EUR' };

export function writeCell(key: string, value: unknown): CellContent {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'number') return { text: String(value), value };
  if (typeof value === 'string') return textCell(key, value);
  if (typeof value === 'boolean') return written(yesNo(value));
  if (!Array.isArray(value) || value.length === 0) return EMPTY;
  if (key === 'year') return written(spans(value as readonly number[]));
  return written(
    value.map((item: unknown) => (isEntry(item) ? entryText(key, item) : itemText(item))).join(' ; '),
  );
}

const EMPTY: CellContent = { text: '', value: null };

function written(text: string): CellContent {
  return { text, value: text };
}

function textCell(key: string, value: string): CellContent {
  if (REFERENCES.has(key) && /^(?:0|[1-9]\d{0,8})$/.test(value)) return { text: value, value: Number(value) };
  const isAmbiguous = key === 'budget' && /^(?:"|[a-z]+ : )/.test(value);
  return written(isAmbiguous ? quoted(value) : value);
}

function entryText(field: string, entry: Entry): string {
  return Object.entries(entry)
    .flatMap(([key, value]) => (isEntry(value) ? Object.entries(value) : [[key, value] as const]))
    .filter(([key, value]) => value !== undefined && !(field === 'budget' && DEFAULTS[key] === value))
    .map(([key, value]) => `${key} : ${valueText(value)}`)
    .join(', ');
}

function valueText(value: unknown): string {
  if (typeof value === 'boolean') return yesNo(value);
  if (typeof value === 'number') return String(value);
  const text = String(value);
  const isMistaken = isNumeric(text) || /^(?:oui|non)$/i.test(text);
  return isMistaken || /,| : /.test(text) ? quoted(text) : itemText(text);
}

function itemText(item: unknown): string {
  const text = String(item);
  return /[;"]|^\s|\s$|^$/.test(text) ? quoted(text) : text;
}

function yesNo(value: boolean): string {
  return value ? 'oui' : 'non';
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
