import { stringify } from 'csv-stringify/sync';
import type { Cellule, Printer, Tableau } from '../report/document.ts';
import { visible } from './visible.ts';

const DIALECTS = {
  /** What Excel in French opens with a double click. */
  fr: { delimiter: ';', bom: true, decimal: ',' },
  /** RFC 4180 */
  std: { delimiter: ',', bom: false, decimal: '.' },
} as const;

/** The tables of a report, one below the other, each under its title when there are several. */
export const printCsv: Printer = async ({ document }, { csv }) => {
  const { delimiter, bom, decimal } = DIALECTS[csv];
  const tables = (await document()).children.filter((node) => node.type === 'tableau');
  const asText = (cell: Cellule) => cellText(cell, decimal);
  const blocks = tables.map((table) => [
    ...titleOf(table, tables.length),
    table.entetes.map(neutral),
    ...table.lignes.map((line) => line.map(asText)),
  ]);
  const rows = blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]));
  return stringify(rows, { delimiter, bom, record_delimiter: '\r\n' });
};

function titleOf({ titre, id }: Tableau, tables: number): readonly (readonly string[])[] {
  return tables > 1 ? [[neutral(titre || id)]] : [];
}

function cellText({ value }: Cellule, decimal: string): string {
  return typeof value === 'number' ? String(value).replace('.', decimal) : neutral(value ?? '');
}

/** A text that a spreadsheet would take for a formula is kept a text by a leading apostrophe. */
function neutral(raw: string): string {
  const text = visible(raw);
  return /^["'\s\u00A0]*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
}
