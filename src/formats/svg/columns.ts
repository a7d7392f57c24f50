import { SMALL, textHeight } from './shapes.ts';
import { longestWord, textWidth } from '../text-width.ts';
import { widestOf, wrapText } from './wrap-text.ts';

export interface Columns {
  /** Grids one below the other, each with the places of its columns among the categories. */
  readonly bands: readonly (readonly number[])[];
  readonly width: number;
  /** Heads are turned: lying, their words would be broken. */
  readonly upright: boolean;
  readonly heads: readonly (readonly string[])[];
  readonly headHeight: number;
}

const [PAD, LEAST, MOST, LONGEST_TEXT, LONGEST_HEAD] = [8, 26, 130, 90, 150];

/** As few grids as possible; heads lie where that makes no grid more. */
export function buildColumns(names: readonly string[], texts: readonly string[], room: number): Columns {
  const least = Math.max(
    LEAST,
    longest(texts.map((text) => Math.min(LONGEST_TEXT, textWidth(text, SMALL)))) + PAD,
  );
  const turned = names.map((name) => wrapText(name, LONGEST_HEAD, SMALL));
  const lying = Math.max(least, longest(names.map((name) => longestWord(name, SMALL))) + PAD);
  const standing = Math.max(least, longest(turned.map((lines) => textHeight(lines, SMALL))) + PAD);
  const [few, fewer] = [bandsFor(names.length, room / lying), bandsFor(names.length, room / standing)];
  const upright = fewer.length < few.length;
  const bands = upright ? fewer : few;
  const width = Math.min(MOST, room / (bands[0]?.length ?? 1));
  const heads = upright ? turned : names.map((name) => wrapText(name, width - PAD, SMALL));
  const headHeight = longest(
    heads.map((lines) => (upright ? widestOf(lines, SMALL) : textHeight(lines, SMALL))),
  );
  return { bands, width, upright, heads, headHeight };
}

/** Of the same length but the last. */
function bandsFor(count: number, fitting: number): readonly (readonly number[])[] {
  const bands = Math.ceil(count / Math.max(1, Math.floor(fitting)));
  const each = Math.ceil(count / Math.max(1, bands));
  return Array.from({ length: bands }, (_, band) =>
    Array.from({ length: Math.min(each, count - band * each) }, (_one, index) => band * each + index),
  );
}

function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, one) => Math.max(most, one), 0);
}
