import { textWidth } from '../text-width.ts';

export interface Font {
  /** In half-points, as Word counts. */
  readonly size: number;
  readonly bold: boolean;
  readonly code?: boolean;
}

/** In twentieths of a point. */
export function widthOf(text: string, font: Font): number {
  return textWidth(text, font) * 10;
}

/** The height of a line set solid, in twentieths of a point. */
export function lineHeight(size: number): number {
  return size * 11.49;
}
