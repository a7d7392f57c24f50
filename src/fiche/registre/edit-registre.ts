import type { Range } from '../defect.ts';

/** The text of a list with more entries at its end; everything that stood there is left as it was. */
export function withAppended(text: string, head: string, entries: readonly string[]): string {
  const before = text.trim() === '' ? `${head}\n` : text.replace(/(?<!\n)$/, '\n');
  return before + entries.join('');
}

/** The text with one more entry, before the one that has this range. */
export function withInserted(text: string, [start]: Range, entry: string): string {
  const at = startOfLine(text, start);
  return text.slice(0, at) + entry + text.slice(at);
}

/** The text without some entries, each with its own lines; comments around them stay. */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  return ranges
    .toSorted(([a], [b]) => b - a)
    .reduce((left, [start, end]) => {
      const stop = left.indexOf('\n', left.slice(start, end).trimEnd().length + start);
      return left.slice(0, startOfLine(left, start)) + (stop === -1 ? '' : left.slice(stop + 1));
    }, text);
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
