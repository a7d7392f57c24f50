import type { Grid } from './columns.ts';

interface PlainLayout {
  readonly isNumeric: (column: number) => boolean;
  /** Line -1 is that of the heads. */
  readonly paint: (text: string, line: number) => string;
}

const GAP = '  ';

/** Columns parted by spaces, for a pipe: nothing wrapped, nothing cut, and a cost that follows the number of rows. */
export function plainTable({ heads, lines }: Grid, { isNumeric, paint }: PlainLayout): string {
  const right = heads.map((_, column) => isNumeric(column));
  const rows = [heads, ...lines.map((line) => line.map(({ text }) => text))];
  const widths = heads.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[column])), 0),
  );
  const cell = (text: string, column: number, line: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(text));
    return right[column] ? space + paint(text, line) : paint(text, line) + space;
  };
  return rows
    .map((row, index) =>
      row
        .map((text, column) => cell(text, column, index - 1))
        .join(GAP)
        .trimEnd(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

const ZERO = /\p{Mn}|\p{Me}/gu;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/gu;

/** Columns that a text takes on a screen: an accent apart takes none, an ideogram or an emoji takes two. */
function widthOf(text = ''): number {
  const bare = text.replace(ZERO, '');
  return Array.from(bare).length + (bare.match(WIDE)?.length ?? 0);
}
