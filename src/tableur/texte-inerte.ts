/*
 * A text in a cell that no program takes for anything else, and back. What `inerte` writes, `fidele` gives back as
 * it was:
 *
 *   =1+1        '=1+1         an apostrophe before what would be a formula, whatever quotes and spaces are before it
 *   '=1+1       ''=1+1
 *   U+202E      ‹U+202E›      characters that nobody sees, or that turn the reading direction, by their number
 *   ‹U+202E›    ‹U+2039›U+202E›
 *   ##[error]   ##‹U+005B›error]   what a build server would obey, wherever it stands in a line
 *
 * A text typed without the apostrophe is read as it is.
 */

import { RISKY, shown } from '../formats/visible.ts';

const FORMULA = /^["'\s\u00A0]*[=+\-@＝＋－＠]/u;
const NUMBERED = /‹U\+([0-9A-F]{2,6})›/g;

/** Line breaks are kept. */
export function inerte(text: string): string {
  const seen = shown(text.replace(NUMBERED, (typed) => `‹U+2039›${typed.slice(1)}`)).replaceAll(
    '##[',
    '##‹U+005B›',
  );
  return FORMULA.test(seen) ? `'${seen}` : seen;
}

export function fidele(text: string): string {
  const typed = text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
  return typed.replace(NUMBERED, (written, code: string) => characterOf(code) ?? written);
}

function characterOf(code: string): string | null {
  const point = Number.parseInt(code, 16);
  const character = point <= 0x10ffff ? String.fromCodePoint(point) : '';
  const isWritten = character === '‹' || character === '[' || new RegExp(RISKY.source, 'u').test(character);
  return isWritten ? character : null;
}
