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
  readonly kind: 'court' | 'long' | null;
  /** What it cannot do without, in pixels. */
  readonly least: number;
  /** Its head too is no longer than a short cell. */
  readonly isNarrow: boolean;
}

/** Widths of texts, in pixels: what is not broken, what is a sentence, what a sentence gets on a small screen. */
const [SHORT, LONG, ROOM] = [145, 340, 192];
/** Bold, and of the widest font that a system may have, compared with the one measured. */
const LETTERS = { size: 17.5, bold: true };

/** How the texts of each column ask to be set. */
export function columnLooks({ heads, lines }: Measured): readonly ColumnLook[] {
  return heads.map((head, column) => {
    const texts = lines.map((line) => wordsOf(line[column] ?? []));
    const widest = greatest(texts, (text) => textWidth(text, LETTERS));
    const word = greatest([...texts, wordsOf(head)], (text) => longestWord(text, LETTERS));
    const isNarrow = widest <= SHORT && textWidth(wordsOf(head), LETTERS) <= SHORT;
    if (widest <= SHORT) return { kind: 'court', least: Math.max(widest, word), isNarrow };
    const isLong = widest > LONG;
    return { kind: isLong ? 'long' : null, least: isLong ? Math.max(word, ROOM) : word, isNarrow };
  });
}

function wordsOf(cell: Cell): string {
  return cell.map(textOf).join('');
}

function greatest(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 0);
}
