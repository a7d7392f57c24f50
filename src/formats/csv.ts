import type { Printer, Tableau } from '../report/document.ts';
import { csvText } from './csv-text.ts';

/** The tables of a report, one below the other, each under its title when there are several. */
export const printCsv: Printer = async ({ document }, { csv }) => {
  const tables = (await document()).children.filter((node) => node.type === 'tableau');
  const blocks = tables.map((table) => [
    ...titleOf(table, tables.length),
    table.entetes,
    ...table.lignes.map((line) => line.map(({ value }) => value)),
  ]);
  const rows = blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]));
  return csvText(rows, csv);
};

function titleOf({ titre, id }: Tableau, tables: number): readonly (readonly string[])[] {
  return tables > 1 ? [[titre || id]] : [];
}
