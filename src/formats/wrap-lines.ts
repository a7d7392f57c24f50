/** The length of a text on one line. */
type Measure = (text: string) => number;

/** Less than this is an error of addition, not a width. */
const HAIR = 1e-6;

/**
 * A text in lines no wider than that. Only plain spaces break, and words that are wider than a line; the lines
 * joined make the text again, each keeping the space that ends it.
 */
export function wrapLines(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const space = measure(' ');
  for (const { word, room, bare } of wordsOf(text).flatMap((one) => pieces(one, width, measure))) {
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
function pieces(word: string, width: number, measure: Measure): readonly Piece[] {
  const bare = word.replace(/ +$/, '');
  const room = measure(bare);
  if (room <= width) return [{ word, room, bare: bare.length }];
  const cut: string[] = [];
  let piece = '';
  for (const letter of bare) {
    if (piece !== '' && measure(piece + letter) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [
    ...cut.map((one) => ({ word: one, room: measure(one), bare: one.length })),
    { word: piece + word.slice(bare.length), room: measure(piece), bare: piece.length },
  ];
}
