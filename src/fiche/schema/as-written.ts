import { spans } from '../words/spans.ts';
import { codeValue } from './code-value.ts';
import { shapeOf } from './shapes.ts';

/** Lists of which a single item may stand alone. */
const ONE_OR_MANY: ReadonlySet<string> = new Set(['axe', 'priority', 'year', 'remplace', 'liens']);

/** A value as people write it in a header: `axe: 2` rather than `axe: ["2"]`, `year: 2021-2024`. */
export function asWritten(champ: string, value: unknown): unknown {
  if (!Array.isArray(value)) return codeOf(champ, value);
  const items = value.map((item) => codeOf(champ, item));
  if (champ === 'year' && isRun(items)) return spans(items);
  return ONE_OR_MANY.has(champ) && items.length === 1 ? items[0] : items;
}

function codeOf(champ: string, item: unknown): unknown {
  const isCode = /^(?:numeros?|termes?)$/.test(shapeOf(champ, []));
  return isCode && typeof item === 'string' ? codeValue(item) : item;
}

/** `2022-2025`: three years and more that follow each other. */
function isRun(items: readonly unknown[]): items is readonly number[] {
  return (
    items.length > 2 &&
    items.every((year, index) => typeof year === 'number' && year === Number(items[0]) + index)
  );
}
