import { csvText } from '../../formats/csv-text.ts';
import { inerte } from '../texte-inerte.ts';
import type { ContenuAEcrire } from './classeur-a-ecrire.ts';

/** Rows as a CSV that comes back as it was: texts of several lines, made inert. */
export function writeCsv(
  rows: readonly (readonly ContenuAEcrire[])[],
  dialect: Parameters<typeof csvText>[1],
): string {
  return csvText(rows, dialect, inerte);
}
