import Table from 'cli-table3';
import type { Cellule, Tableau } from '../../report/document.ts';
import { cellText } from '../cell-text.ts';
import { isNumericColumn } from '../numeric-column.ts';
import { visible } from '../visible.ts';
import { fitColumns, isOneLined, withoutColumns, zeroColumns, type Grid } from './columns.ts';
import { plainTable } from './plain-table.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** A frame costs the square of its rows. */
const FRAMED_ROWS = 500;

/** Title, table, notes. Through a pipe, columns are parted by spaces and nothing is wrapped. */
export function printTable(table: Tableau, style: Style): string {
  const { chalk, width } = style;
  const grid: Grid = {
    heads: table.entetes.map(visible),
    lines: table.lignes.map((line) => line.map((cell) => ({ ...cell, text: visible(cellText(cell)) }))),
  };
  const isPlain = width === null || grid.lines.length > FRAMED_ROWS;
  const { body, left } = isPlain ? { body: plain(grid, table, style), left: [] } : framed(grid, table, style);
  const hidden = left.length > 0 ? `Colonnes à zéro, faute de place : ${left.join(', ')}.` : '';
  const notes = [hidden, visible(table.note ?? '')].filter((note) => note !== '');
  const title = table.titre === '' ? [] : [chalk.bold(wrap(visible(table.titre), width))];
  return [...title, body, ...notes.map((note) => chalk.dim(wrap(note, width)))].join('\n');
}

function plain(grid: Grid, { total }: Tableau, { chalk }: Style): string {
  const isStrong = (line: number) => line === -1 || (total && line === grid.lines.length - 1);
  return plainTable(grid, {
    isNumeric: (column) => isNumericColumn({ lignes: grid.lines }, column),
    paint: (text, line) => (isStrong(line) ? chalk.bold(text) : text),
  });
}

interface Framed {
  readonly body: string;
  /** Names of the columns left out. */
  readonly left: readonly string[];
}

/** In a frame if it fits; else without its empty columns; else one block a row. */
function framed(grid: Grid, table: Tableau, style: Style): Framed {
  const zeros = zeroColumns(grid);
  const smaller: Grid = {
    heads: withoutColumns(grid.heads, zeros),
    lines: grid.lines.map((line) => withoutColumns(line, zeros)),
  };
  for (const [tried, left] of [
    [grid, []],
    [smaller, zeros],
  ] as const) {
    const widths = fitColumns(tried, style.width ?? 0);
    if (!widths) continue;
    const options = { colWidths: [...widths], wordWrap: true, style: { head: [], border: [] } };
    const text = tableText(tried, { table, style, options });
    const body = isOneLined(tried, widths) ? withoutInnerRules(text) : text;
    return { body, left: left.map((index) => grid.heads[index] ?? '') };
  }
  return { body: blocks(grid, style), left: [] };
}

interface Layout {
  readonly table: Tableau;
  readonly style: Style;
  readonly options: Table.TableConstructorOptions;
}

function tableText({ heads, lines }: Grid, { table, style: { chalk }, options }: Layout): string {
  const isTotal = (index: number) => table.total && index === lines.length - 1;
  const colAligns = heads.map((_, index) => (isNumericColumn({ lignes: lines }, index) ? 'right' : 'left'));
  const printed = new Table({ ...options, head: heads.map((head) => chalk.bold(head)), colAligns });
  printed.push(
    ...lines.map((line, index) => line.map(({ text }) => (isTotal(index) ? chalk.bold(text) : text))),
  );
  return printed.toString();
}

/** The rule under the heads stays; rows that keep to one line need none between them. */
function withoutInnerRules(text: string): string {
  const [top = '', heads = '', ...rest] = text.split(/(?=\n├)/);
  return [top, heads, ...rest.map((part) => part.replace(/^\n├.*(?=\n)/, ''))].join('');
}

function blocks({ heads, lines }: Grid, { chalk, width }: Style): string {
  const inner = width === null ? null : width - 2;
  const cellLine = (head: string, text: string) => wrap(`${head} : ${text}`, inner).replace(/^/gm, '  ');
  const block = ([label, ...cells]: readonly Cellule[]) =>
    [
      chalk.bold(wrap(label?.text ?? '', width)),
      ...cells.map(({ text }, index) => cellLine(heads[index + 1] ?? '', text)),
    ].join('\n');
  return lines.map(block).join('\n');
}
