import { textWidth, type Letters } from '../text-width.ts';

/** Lines no longer than the width: broken at spaces, and inside a word only where it is too long by itself. Nothing is cut. */
export function wrapText(text: string, width: number, letters: Letters): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/[ \n]+/).flatMap((one) => pieces(one, width, letters))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && textWidth(longer, letters) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

function pieces(word: string, width: number, letters: Letters): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, letters) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

/** Of the longest of several lines. */
export function widestOf(lines: readonly string[], letters: Letters): number {
  return lines.reduce((most, line) => Math.max(most, textWidth(line, letters)), 0);
}
