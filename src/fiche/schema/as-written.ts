import { spans } from '../words/spans.ts';

/** Lists of which a single item may stand alone. */
const ONE_OR_MANY = new Set(['axe', 'priority', 'year', 'remplace', 'liens']);
/** Codes that are written as numbers where they are made of digits. */
const CODES = new Set(['id', 'axe', 'priority', 'remplace', 'liens', 'fusionnee-dans']);

/** A value as people write it in a header: `axe: 2` rather than `axe: ["2"]`, `year: 2021-2024`. */
export function asWritten(champ: string, value: unknown): unknown {
  if (!Array.isArray(value)) return itemOf(champ, value);
  const items = value.map((item) => itemOf(champ, item));
  if (champ === 'year') return yearsOf(items as readonly number[]);
  return ONE_OR_MANY.has(champ) && items.length === 1 ? items[0] : items;
}

function itemOf(champ: string, item: unknown): unknown {
  const isCode = CODES.has(champ) && typeof item === 'string' && /^(?:0|[1-9]\d{0,8})$/.test(item);
  return isCode ? Number(item) : item;
}

/** A run of three years or more has a dash; anything else is a list. */
function yearsOf(years: readonly number[]): unknown {
  const span = spans(years);
  if (/^\d{4}-\d{4}$/.test(span)) return span;
  return years.length === 1 ? years[0] : years;
}
