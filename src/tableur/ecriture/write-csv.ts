import { stringify } from 'csv-stringify/sync';
import { inerte } from '../texte-inerte.ts';
import type { ContenuAEcrire } from './classeur-a-ecrire.ts';

const DIALECTS = {
  /** What Excel in French opens with a double click. */
  fr: { delimiter: ';', bom: true, decimal: ',' },
  /** RFC 4180 */
  std: { delimiter: ',', bom: false, decimal: '.' },
} as const;

/** The library quotes a text that holds the two characters of an end of row, not one of them. */
const LINES = /[\r\n]/;

/** Rows as a CSV that comes back as it was: texts of several lines, made inert. */
export function writeCsv(
  rows: readonly (readonly ContenuAEcrire[])[],
  dialect: keyof typeof DIALECTS,
): string {
  const { delimiter, bom, decimal } = DIALECTS[dialect];
  const asText = (content: ContenuAEcrire) =>
    typeof content === 'number' ? String(content).replace('.', decimal) : inerte(content ?? '');
  return stringify(
    rows.map((row) => row.map(asText)),
    { delimiter, bom, record_delimiter: '\r\n', quoted_match: LINES },
  );
}
