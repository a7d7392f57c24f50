import type { ElementContent } from 'hast';
import { longestWord, textWidth } from '../svg/text-width.ts';
import { textOf } from './text-of.ts';

type Cell = readonly ElementContent[];

/** What is measured of a table. */
export interface Measured {
  readonly heads: readonly Cell[];
  readonly lines: readonly (readonly Cell[])[];
}

export interface ColumnLook {
  /** `court`: each cell on one line; `long`: sentences, that need room. */
  readonly kind: 'court' | 'long' | 'usual';
  /** What it cannot do without, in pixels. */
  readonly least: number;
  /** Of its head on one line, in pixels. */
  readonly head: number;
}

/** What is not broken, in pixels. */
export const SHORT = 145;
/** What is a sentence, and the room that one gets on a small screen. */
const [LONG, ROOM] = [340, 192];
/** Bold, and of the widest font that a system may have, compared with the one measured. */
const LETTERS = { size: 17.5, bold: true };

/** How the texts of each column ask to be set. */
export function columnLooks({ heads, lines }: Measured): readonly ColumnLook[] {
  return heads.map((head, column) => {
    const texts = lines.map((line) => wordsOf(line[column] ?? []));
    const widest = greatest(texts, (text) => textWidth(text, LETTERS));
    const word = greatest([...texts, wordsOf(head)], (text) => longestWord(text, LETTERS));
    const kind = kindOf(widest);
    const needed = { court: widest, long: ROOM, usual: 0 }[kind];
    return { kind, least: Math.max(word, needed), head: textWidth(wordsOf(head), LETTERS) };
  });
}

/** How high a table will be, in lines of text: a cell on paper is about this wide. */
export function linesOfText(lines: Measured['lines']): number {
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
