import { textWidth, type Letters } from '../text-width.ts';
import { wrapLines } from '../wrap-lines.ts';

/** Lines no longer than the width: broken at spaces, and inside a word only where it is too long by itself. Nothing is cut. */
export function wrapText(text: string, width: number, letters: Letters): readonly string[] {
  const words = text.split(/[ \n]+/).filter((word) => word !== '');
  const lines = wrapLines(words.join(' '), width, (part) => textWidth(part, letters));
  return lines.map((line) => line.replace(/ $/, ''));
}

/** Of the longest of several lines. */
export function widestOf(lines: readonly string[], letters: Letters): number {
  return lines.reduce((most, line) => Math.max(most, textWidth(line, letters)), 0);
}
