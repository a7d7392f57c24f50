import { CELL_MARGIN } from './look.ts';
import { widthOf, type Font } from './text-size.ts';

export interface Column {
  readonly texts: readonly string[];
  readonly head: string;
  readonly isNumeric: boolean;
}

export interface Fonts {
  readonly head: Font;
  readonly text: Font;
}

/** No column claims more than this part of the page for its longest text: the text goes to the line. */
const LARGEST = 0.45;
/** A word longer than this part of the page is broken. */
const LONGEST_WORD = 0.3;

interface Need {
  readonly least: number;
  readonly wanted: number;
  readonly isNumeric: boolean;
}

/** Widths that fill the page: numbers take what they need, texts share the rest, no ordinary word is cut. */
export function columnWidths(columns: readonly Column[], fonts: Fonts, width: number): readonly number[] {
  const needs = columns.map((column) => needOf(column, fonts, width));
  const least = sum(needs.map((need) => need.least));
  if (least >= width)
    return rounded(
      needs.map((need) => (need.least * width) / least),
      width,
    );
  const shared = needs.map(({ least: start }) => start);
  fill(shared, needs, width - least);
  return rounded(withSpare(shared, needs, width - sum(shared)), width);
}

/** By the root of what each wants: short texts are not sacrificed to long ones, nor the reverse. */
function fill(widths: number[], needs: readonly Need[], room: number): void {
  const asks = needs
    .map(({ least, wanted }, index) => ({ index, ask: wanted - least }))
    .sort((a, b) => a.ask - b.ask);
  let left = room;
  let weights = sum(asks.map(({ ask }) => Math.sqrt(ask)));
  for (const { index, ask } of asks) {
    const weight = Math.sqrt(ask);
    const given = weight === 0 ? 0 : Math.min(ask, (left * weight) / weights);
    widths[index] = (widths[index] ?? 0) + given;
    left -= given;
    weights -= weight;
  }
}

function needOf({ texts, head, isNumeric }: Column, fonts: Fonts, width: number): Need {
  const padding = 2 * CELL_MARGIN + 20;
  const widest = (pieces: readonly string[], font: Font) =>
    Math.max(0, ...pieces.map((piece) => widthOf(piece, font)));
  const words = (pieces: readonly string[]) => pieces.flatMap((piece) => piece.split(/[ \-/]/));
  const headWord = widest(words([head]), fonts.head);
  const word = isNumeric ? widest(texts, fonts.text) : widest(words(texts), fonts.text);
  const least = padding + Math.min(width * LONGEST_WORD, Math.max(headWord, word));
  const whole =
    padding + Math.max(widest(texts, fonts.text), Math.min(widest([head], fonts.head), 2 * headWord));
  return { least, wanted: Math.max(least, Math.min(width * LARGEST, whole)), isNumeric };
}

/** What is left once every text has room: numbers that stand too far from what they count are hard to follow. */
function withSpare(widths: readonly number[], needs: readonly Need[], spare: number): readonly number[] {
  const weights = widths.map((width, index) => (needs[index]?.isNumeric === true ? width / 2 : width));
  const total = sum(weights);
  return widths.map((width, index) => width + (spare * (weights[index] ?? 0)) / total);
}

/** Whole numbers whose sum is the page. */
function rounded(widths: readonly number[], width: number): readonly number[] {
  const whole = widths.map(Math.floor);
  return whole.map((one, index) => (index === 0 ? one + width - sum(whole) : one));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
