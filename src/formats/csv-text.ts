import { stringify } from 'csv-stringify/sync';
import type { PrintOptions } from '../report/document.ts';
import { neutral } from './neutral.ts';

const DIALECTS = {
  /** What Excel in French opens with a double click. */
  fr: { delimiter: ';', bom: true, decimal: ',' },
  /** RFC 4180 */
  std: { delimiter: ',', bom: false, decimal: '.' },
} as const;

/** The library quotes a text that holds the two characters of an end of row, not one of them. */
const LINES = /[\r\n]/;

/** Rows as one CSV file: texts are kept texts by `inert`, numbers take the decimal sign of the dialect. */
export function csvText(
  rows: readonly (readonly (string | number | null)[])[],
  dialect: PrintOptions['csv'],
  inert: (text: string) => string = neutral,
): string {
  const { delimiter, bom, decimal } = DIALECTS[dialect];
  const asText = (value: string | number | null) =>
    typeof value === 'number' ? String(value).replace('.', decimal) : inert(value ?? '');
  return stringify(
    rows.map((row) => row.map(asText)),
    { delimiter, bom, record_delimiter: '\r\n', quoted_match: LINES },
  );
}
