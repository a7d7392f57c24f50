import type { Element, ElementContent } from 'hast';
import { columnLooks, linesOfText, SHORT, type ColumnLook } from './column-looks.ts';
import { element } from './element.ts';

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
  const looks = columnLooks(grid);
  const numbers = heads.map((_, column) => (grid.numeric[column] ? ['nombre'] : []));
  const above = numbers.map((names, column) => [...names, ...(isBrief(looks[column]) ? ['court'] : [])]);
  const below = numbers.map((names, column) => [...names, ...(looks[column] ? [looks[column].kind] : [])]);
  const rows = lines.map((line, index) => bodyRow(line, below, total && index === lines.length - 1));
  const table = element('table', named(tableClasses(grid, looks)), [
    element('caption', {}, caption === '' ? [] : [caption]),
    element('thead', {}, [headRow(heads, above)]),
    // A total in `tfoot` would be printed at the foot of each page.
    ...(rows.length > 0 ? [element('tbody', {}, rows)] : []),
  ]);
  const region = isWide(looks) ? { role: 'region', tabIndex: 0 } : {};
  return element('div', { className: ['defile'], ...region }, [table]);
}

/** « Axe 1 », « Total »: a head that is not broken, in pixels. */
const BRIEF = 90;

function isBrief(look: ColumnLook | undefined): boolean {
  return look?.kind === 'court' && look.head <= BRIEF;
}

/** Lines of text that paper keeps on one page; columns from which it needs smaller letters. */
const [FEW, MANY] = [14, 6];

function tableClasses({ heads, lines }: Grid, looks: readonly ColumnLook[]): readonly string[] {
  const long = looks.filter(({ kind }) => kind === 'long').length;
  const isShared = looks.every(({ kind, head }) => kind === 'long' || (kind === 'court' && head <= SHORT));
  return [
    ...(heads.length > MANY ? ['serre'] : []),
    ...(lines.length <= FEW && linesOfText(lines) <= FEW ? ['entier'] : []),
    // Sentences share what the short columns leave, alike in each table of a document.
    ...(isShared && long > 0 && long <= 3 ? [`partage-${String(long)}`] : []),
  ];
}

function named(classes: readonly string[] = []): { className?: string[] } {
  return classes.length > 0 ? { className: [...classes] } : {};
}

type Classes = readonly (readonly string[])[];

/** A head without words is none. */
function headRow(heads: readonly Cell[], classes: Classes): Element {
  const cells = heads.map((content, column) => {
    const look = named(classes[column]);
    return content.length === 0 ? element('td', look) : element('th', { scope: 'col', ...look }, content);
  });
  return element('tr', {}, cells);
}

function bodyRow(line: readonly Cell[], classes: Classes, isTotal: boolean): Element {
  const cells = line.map((content, column) => {
    const look = named(classes[column]);
    return column === 0 ? element('th', { scope: 'row', ...look }, content) : element('td', look, content);
  });
  return element('tr', isTotal ? { className: ['total'] } : {}, cells);
}

/** What the smallest screen has room for, and what a cell adds to its words, in pixels. */
const [NARROW, PADDING] = [288, 20];

function isWide(looks: readonly ColumnLook[]): boolean {
  return looks.reduce((sum, { least }) => sum + least + PADDING, 0) > NARROW;
}
