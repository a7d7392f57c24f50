import type { Range } from '../fiche/defect.ts';
import { lineAt, positionAt } from '../fiche/reading/position.ts';
import type { Extrait } from './document.ts';

const TAB = '  ';
const SHOWN = 100;

/** The line around a range, cut around it where it is long; null where there is no text to show. */
export function excerpt(text: string, [start, end]: Range, label: string | null): Extrait | null {
  if (text === '') return null;
  const { line, column } = positionAt(text, start);
  const whole = lineAt(text, start);
  const stop = between(whole, column - 1 + Math.min(end - start, 2 * SHOWN));
  const from = column > SHOWN ? between(whole, column - 1 - SHOWN / 2) : 0;
  const to = between(whole, Math.max(stop, from + 2 * SHOWN));
  const before = (from > 0 ? '…' : '') + expand(whole.slice(from, column - 1));
  const marked = expand(whole.slice(column - 1, stop));
  const after = expand(whole.slice(stop, to)) + (to < whole.length ? '…' : '');
  return {
    line,
    text: before + marked + after,
    from: before.length,
    length: Math.max(1, marked.length),
    label,
  };
}

/** An offset that does not cut a character in two. */
function between(text: string, offset: number): number {
  const isLow = /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1));
  return Math.min(isLow ? offset - 1 : offset, text.length);
}

export function placeLabel(file: string, text: string, [start]: Range): string {
  if (text === '') return file;
  const { line, column } = positionAt(text, start);
  return `${file}:${String(line)}:${String(column)}`;
}

function expand(text: string): string {
  return text.replaceAll('\t', TAB);
}
