import { wrapLines } from '../wrap-lines.ts';
import { widthOf, type Lettre } from './text-size.ts';

/** A text in lines no wider than so many inches; joined, they make the text again. */
export function linesOf(text: string, width: number, lettre: Lettre): readonly string[] {
  return wrapLines(text, width, (part) => widthOf(part, lettre));
}

/** The text when it holds in so many lines, or what holds of it and an ellipsis. */
export function shortened(text: string, place: { width: number; lines: number }, lettre: Lettre): string {
  const lines = linesOf(text, place.width, lettre);
  if (lines.length <= place.lines) return text;
  const kept = Array.from(lines.slice(0, place.lines).join(''));
  while (kept.length > 0 && linesOf(ending(kept), place.width, lettre).length > place.lines) kept.pop();
  return ending(kept);
}

function ending(letters: readonly string[]): string {
  return `${letters.join('').trimEnd()}…`;
}
