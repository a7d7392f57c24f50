import type { Element, ElementContent } from 'hast';
import { longestWord } from '../svg/text-width.ts';
import { element } from './element.ts';
import { textOf } from './text-of.ts';

type Cell = readonly ElementContent[];

export interface Grid {
  /** Empty: takes the words of the heading above it. */
  readonly caption: string;
  readonly heads: readonly Cell[];
  readonly lines: readonly (readonly Cell[])[];
  /** By column: numbers are lined up on the right. */
  readonly numeric: readonly boolean[];
  /** The last line is a total. */
  readonly total: boolean;
}

/** A table that keeps within the page: one too wide for a small screen scrolls in a region of its own. */
export function buildTable(grid: Grid): Element {
  const { caption, heads, lines, total } = grid;
  const rows = lines.map((line, index) => row(line, grid, total && index === lines.length - 1));
  const table = element('table', heads.length > MANY ? { className: ['serre'] } : {}, [
    element('caption', {}, caption === '' ? [] : [caption]),
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((head, column) => headCell(head, grid, column)),
      ),
    ]),
    // A total in `tfoot` would be printed at the foot of each page.
    ...(rows.length > 0 ? [element('tbody', {}, rows)] : []),
  ]);
  const region = isWide(grid) ? { role: 'region', tabIndex: 0 } : {};
  return element('div', { className: ['defile'], ...region }, [table]);
}

/** Columns from which paper needs smaller letters. */
const MANY = 6;

function headCell(content: Cell, { numeric }: Grid, column: number): Element {
  const look = numeric[column] ? { className: ['nombre'] } : {};
  return content.length === 0 ? element('td', look) : element('th', { scope: 'col', ...look }, content);
}

function row(line: readonly Cell[], { numeric }: Grid, isTotal: boolean): Element {
  const cells = line.map((content, column) => {
    const look = numeric[column] ? { className: ['nombre'] } : {};
    return column === 0 ? element('th', { scope: 'row', ...look }, content) : element('td', look, content);
  });
  return element('tr', isTotal ? { className: ['total'] } : {}, cells);
}

/** What is left of the smallest screen, and what a cell adds to its words, in pixels. */
const [NARROW, PADDING] = [288, 20];
const LETTERS = { size: 15, bold: true };

/** Whether the longest words of the columns are too wide together for a small screen. */
function isWide({ heads, lines }: Grid): boolean {
  const least = heads.map((head, column) =>
    [head, ...lines.map((line) => line[column] ?? [])].reduce(
      (most, cell) => Math.max(most, longestWord(cell.map(textOf).join(''), LETTERS)),
      0,
    ),
  );
  return least.reduce((sum, width) => sum + width + PADDING, 0) > NARROW;
}
