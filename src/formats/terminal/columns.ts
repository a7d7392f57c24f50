import type { Cellule } from '../../report/document.ts';

/** A table whose texts are safe to print, before it is fitted to a terminal. */
export interface Grid {
  readonly heads: readonly string[];
  readonly lines: readonly (readonly Cellule[])[];
}

/** Spaces on both sides of a cell. */
const PADDING = 2;

/**
 * A width for each column, so that the table fits and no word is cut; null where even the longest words
 * are too wide together. The widest columns give way first.
 */
export function fitColumns(grid: Grid, available: number): readonly number[] | null {
  const room = available - grid.heads.length - 1;
  const [least, natural] = [widthsOf(grid, longestWord), widthsOf(grid, (text) => text.length)];
  if (sum(least) > room) return null;
  const widths = [...natural];
  while (sum(widths) > room) {
    const spare = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Whether every cell keeps to one line: then rows need no rule between them. */
export function isOneLined({ lines }: Grid, widths: readonly number[]): boolean {
  return lines.every((line) =>
    line.every(({ text }, index) => text.length + PADDING <= (widths[index] ?? 0)),
  );
}

/** Columns of numbers that are all zero, as before: the first to go where there is no room, by name under the table. */
export function zeroColumns({ lines }: Grid): readonly number[] {
  const count = lines[0]?.length ?? 0;
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) =>
      index > 0 && lines.every((line) => line[index]?.value === 0 && line[index].ecart === undefined),
  );
}

export function withoutColumns<T>(row: readonly T[], left: readonly number[]): readonly T[] {
  return row.filter((_, index) => !left.includes(index));
}

function widthsOf({ heads, lines }: Grid, measure: (text: string) => number): readonly number[] {
  return heads.map(
    (head, index) => PADDING + longest([head, ...lines.map((line) => line[index]?.text ?? '')].map(measure)),
  );
}

function longestWord(text: string): number {
  return longest(text.split(/[\s-]/).map((word) => word.length + 1)) - (/-/.test(text) ? 0 : 1);
}

/** `Math.max(...)` takes no more arguments than the stack holds. */
function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, one) => Math.max(most, one), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
