import { Table, TableCell, TableRow, type ParagraphChild } from 'docx';
import type { Alternative, Setting } from './setting.ts';
import { run } from './inline.ts';
import { styled } from './paragraph.ts';
import type { StyleId } from './sheet.ts';
import { TABLE_STYLE } from './table-style.ts';

export interface GridCell {
  readonly content: string | readonly ParagraphChild[];
  readonly style: StyleId;
  readonly align: 'left' | 'right' | 'center';
  /** Six hexadecimal digits; null leaves the paper. */
  readonly fill: string | null;
  /** Of the text, where its style has another. */
  readonly colour?: string;
}

export interface Grid {
  /** The first is the header, repeated on each page. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly widths: readonly number[];
  readonly alternative: Alternative;
  readonly hasTotal: boolean;
  /** What follows says something of the table. */
  readonly keepsNext: boolean;
}

/** A table of more lines may be cut between two of them. */
const KEPT_WHOLE = 9;

/** A table that Word repeats the header of, and cuts only between rows. */
export function gridTable(grid: Grid, setting: Setting): Table {
  const { rows, widths, alternative, hasTotal } = grid;
  setting.alternatives.push(alternative);
  return new Table({
    style: TABLE_STYLE,
    layout: 'fixed',
    width: { size: setting.width, type: 'dxa' },
    columnWidths: widths,
    borders: {},
    tableLook: { firstRow: true, lastRow: hasTotal, firstColumn: false, noHBand: true, noVBand: true },
    rows: rows.map((cells, index) => rowOf(cells, index, grid)),
  });
}

function rowOf(cells: readonly GridCell[], index: number, grid: Grid): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(index === 0 ? { tableHeader: true } : {}),
    ...(isKept(index, grid) ? { keepNext: true } : {}),
    children: cells.map((cell, column) => cellOf(cell, grid.widths[column] ?? 0)),
  });
}

/** With the next row: the header, the line before a total, a table short enough to be seen at once. */
function isKept(index: number, { rows, hasTotal, keepsNext }: Grid): boolean {
  const last = rows.length - 1;
  if (index === last) return keepsNext;
  return index === 0 || rows.length <= KEPT_WHOLE || (hasTotal && index === last - 1);
}

function cellOf({ content, style, align, fill, colour }: GridCell, width: number): TableCell {
  const text =
    typeof content === 'string' && colour !== undefined ? [run(content, { color: colour })] : content;
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: fill === null ? 'top' : 'center',
    ...(fill === null ? {} : { shading: { fill, type: 'clear' as const, color: 'auto' } }),
    children: [styled(style, text, align === 'left' ? {} : { alignment: align })],
  });
}
