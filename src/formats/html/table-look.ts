import { columnLooks, ENDLESS, linesOfText, SHORT, type ColumnLook } from './column-looks.ts';
import type { Grid } from './grid.ts';

type Classes = readonly string[];

/** Names of classes, and whether a table needs more than it is given. */
export interface TableLook {
  readonly table: Classes;
  /** By column. */
  readonly heads: readonly Classes[];
  readonly cells: readonly Classes[];
  /** Too wide for a small screen. */
  readonly isWide: boolean;
  /** Too wide for a sheet that stands upright. */
  readonly isBroad: boolean;
}

/** How a table is set, from the lengths of its texts. */
export function tableLook(grid: Grid): TableLook {
  const columns = columnLooks(grid);
  const number = (column: number) => (grid.numeric[column] ? ['nombre'] : []);
  return {
    table: tableClasses(grid, columns),
    heads: columns.map((look, column) => [...number(column), ...(isBrief(look) ? ['court'] : [])]),
    cells: columns.map((look, column) => [...number(column), ...cellClasses(look)]),
    isWide: sum(columns.map(({ least }) => least + SCREEN_PADDING)) > SCREEN,
    isBroad: columns.length > MANY && sum(columns.map(onPaper)) > SHEET,
  };
}

/** Lines of text that paper keeps on one page; columns from which it needs smaller letters. */
const [FEW, MANY] = [14, 6];

function tableClasses({ heads, lines }: Grid, columns: readonly ColumnLook[]): Classes {
  const long = columns.filter(({ kind }) => kind === 'long').length;
  const isShared = columns.every(({ kind, head }) => kind === 'long' || (kind === 'court' && head <= SHORT));
  return [
    ...(heads.length > MANY ? ['serre'] : []),
    ...(lines.length <= FEW && linesOfText(lines) <= FEW ? ['entier'] : []),
    // Sentences share what the short columns leave, alike in each table of a document.
    ...(isShared && long > 0 && long <= 3 ? [`partage-${String(long)}`] : []),
  ];
}

/** « Axe 1 », « Total »: a head that is not broken, in pixels. */
const BRIEF = 90;

function isBrief({ kind, head }: ColumnLook): boolean {
  return kind === 'court' && head <= BRIEF;
}

function cellClasses({ kind, word }: ColumnLook): Classes {
  return [...(kind === 'usual' ? [] : [kind]), ...(word > ENDLESS ? ['sans-fin'] : [])];
}

/** What the smallest screen has room for, and what a cell adds to its words, in pixels. */
const [SCREEN, SCREEN_PADDING] = [288, 20];
/** The same of a sheet, and how much smaller letters are there. */
const [SHEET, SHEET_PADDING, SMALLER] = [660, 13, 0.58];

function onPaper({ word }: ColumnLook): number {
  return Math.min(word, ENDLESS) * SMALLER + SHEET_PADDING;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
