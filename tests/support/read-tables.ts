/** A table as a reader sees it: the line above it, its headings, its rows as text. */
export interface PrintedTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every table of a Markdown output, without its escapes, bold and no-break spaces. */
export function markdownTables(output: string): readonly PrintedTable[] {
  const lines = output.split('\n');
  return lines.flatMap((line, index) =>
    /^\| :?-/.test(line)
      ? [
          tableAt(lines, index - 1, {
            cellsOf: markdownCells,
            isRow: (row = '') => row.startsWith('|'),
            skip: 2,
          }),
        ]
      : [],
  );
}

/** Every table of a terminal output through a pipe, where two spaces part the columns. */
export function pipedTables(output: string): readonly PrintedTable[] {
  const lines = output.split('\n');
  const isHeading = (index: number) => isPiped(lines[index]) && !isPiped(lines[index - 1]);
  return lines.flatMap((_, index) =>
    isHeading(index) ? [tableAt(lines, index, { cellsOf: pipedCells, isRow: isPiped, skip: 1 })] : [],
  );
}

/** The first table with all these headings: titles are words, headings are what a figure stands under. */
export function tableWith(tables: readonly PrintedTable[], ...headings: readonly string[]): PrintedTable {
  const found = tables.find((table) => headings.every((one) => table.headings.includes(one)));
  if (!found) throw new Error(`no table with ${headings.join(' | ')}`);
  return found;
}

interface Layout {
  readonly cellsOf: (line: string) => readonly string[];
  readonly isRow: (line?: string) => boolean;
  /** Lines from the headings to the first row. */
  readonly skip: number;
}

function tableAt(lines: readonly string[], start: number, layout: Layout): PrintedTable {
  const title = lines.slice(0, start).findLast((line) => line !== '') ?? '';
  const below = lines.slice(start + layout.skip);
  const end = below.findIndex((line) => !layout.isRow(line));
  return {
    title: plain(title.replace(/^#+ /, '')),
    headings: layout.cellsOf(lines[start] ?? ''),
    rows: below.slice(0, end === -1 ? undefined : end).map(layout.cellsOf),
  };
}

function markdownCells(line: string): readonly string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split(/(?<!\\)\|/)
    .map(plain);
}

function isPiped(line = ''): boolean {
  return /\S {2,}\S/.test(line);
}

function pipedCells(line: string): readonly string[] {
  return line.trim().split(/ {2,}/).map(plain);
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/^\*\*(.*)\*\*$/, '$1')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/[\u00A0\u202F]/g, ' ');
}
