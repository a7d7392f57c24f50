import { widthOf, type Lettre } from './text-size.ts';

/** Less than this is an error of addition, not a width. */
const HAIR = 1e-6;

/**
 * A text in lines no wider than that. Only plain spaces break, and words that are wider than a line; the lines
 * joined make the text again, each keeping the space that ends it.
 */
export function linesOf(text: string, width: number, lettre: Lettre): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const space = widthOf(' ', lettre);
  for (const { word, room, bare } of wordsOf(text).flatMap((one) => pieces(one, width, lettre))) {
    if (line !== '' && used + room > width + HAIR) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += word;
    used += room + (word.length - bare) * space;
  }
  return [...lines, line];
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

function wordsOf(text: string): readonly string[] {
  return text.match(/[^ ]* +|[^ ]+/g) ?? [];
}

interface Piece {
  readonly word: string;
  /** Of the word without the spaces that end it: its width, its length. */
  readonly room: number;
  readonly bare: number;
}

/** A word, or letter by letter what lines hold of one that is wider than any. */
function pieces(word: string, width: number, lettre: Lettre): readonly Piece[] {
  const bare = word.trimEnd();
  const room = widthOf(bare, lettre);
  if (room <= width) return [{ word, room, bare: bare.length }];
  const cut: string[] = [];
  let piece = '';
  for (const letter of bare) {
    if (piece !== '' && widthOf(piece + letter, lettre) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [
    ...cut.map((one) => ({ word: one, room: widthOf(one, lettre), bare: one.length })),
    { word: piece + word.slice(bare.length), room: widthOf(piece, lettre), bare: piece.length },
  ];
}
