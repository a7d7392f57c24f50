import type { CheckPrinter } from '../../report/document.ts';
import { csvText } from '../csv-text.ts';

const HEADS = ['Gravité', 'Fichier', 'Ligne', 'Colonne', 'Fiche', 'Champ', 'Règle', 'Constat'];

/** One finding a row, for a spreadsheet. */
export const printConstatsCsv: CheckPrinter = ({ findings }, { csv }) => {
  const rows = findings.map(({ severity, file, range: { start }, fiche, field, code, message }) => [
    severity,
    file,
    start.line,
    start.column,
    fiche,
    field,
    code,
    message,
  ]);
  return csvText([HEADS, ...rows], csv);
};
