import { longestWord, textWidth } from '../text-width.ts';
import type { Cell, Grid } from './grid.ts';
import { textOf } from './text-of.ts';

export interface ColumnLook {
  /** `court`: each cell on one line; `long`: sentences, that need room. */
  readonly kind: 'court' | 'long' | 'usual';
  /** What it cannot do without, in pixels. */
  readonly least: number;
  /** Of its head on one line, in pixels. */
  readonly head: number;
  /** Of its longest word, in pixels. */
  readonly word: number;
}

/** What is not broken, in pixels. */
export const SHORT = 145;
/** What is a sentence, and the room that one gets on a small screen. */
const [LONG, ROOM] = [340, 192];
/** What is no word of a language: it may be broken, or it would push the table out of the page. */
export const ENDLESS = 280;
/** Bold, and of the widest font that a system may have, compared with the one measured. */
const LETTERS = { size: 17.7, bold: true };

/** How the texts of each column ask to be set. */
export function columnLooks({ heads, lines }: Grid): readonly ColumnLook[] {
  return heads.map((head, column) => {
    const texts = lines.map((line) => wordsOf(line[column] ?? []));
    const widest = greatest(texts, (text) => textWidth(text, LETTERS));
    const word = greatest([...texts, wordsOf(head)], (text) => longestWord(text, LETTERS));
    const kind = kindOf(widest);
    const needed = { court: widest, long: ROOM, usual: 0 }[kind];
    return {
      kind,
      least: Math.max(Math.min(word, ENDLESS), needed),
      head: textWidth(wordsOf(head), LETTERS),
      word,
    };
  });
}

/** How high a table will be, in lines of text: a cell on paper is about this wide. */
export function linesOfText(lines: Grid['lines']): number {
  const rows = lines.map((line) =>
    greatest(line.map(wordsOf), (text) => Math.ceil(textWidth(text, LETTERS) / ON_PAPER)),
  );
  return rows.reduce((sum, one) => sum + Math.max(1, one), 0);
}
const ON_PAPER = 400;

function kindOf(widest: number): ColumnLook['kind'] {
  if (widest <= SHORT) return 'court';
  return widest > LONG ? 'long' : 'usual';
}

function wordsOf(cell: Cell): string {
  return cell.map(textOf).join('');
}

function greatest(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 0);
}
