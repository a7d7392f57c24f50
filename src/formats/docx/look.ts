import type { Entete } from '../../report/document.ts';
import { COULEUR } from '../colours.ts';
import { bare, tinted } from '../office/colours.ts';

/** Lengths in twentieths of a point: A4, and the margins of a letter. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1304, bottom: 1191, left: 1247, right: 1247, header: 567, footer: 567, gutter: 0 },
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;
export const TEXT_HEIGHT = PAGE.height - PAGE.margin.top - PAGE.margin.bottom;

/** Room on each side of the text of a cell. */
export const CELL_MARGIN = 85;

/** Everything that takes the colour of the territory. Six hexadecimal digits, as Word writes them. */
export interface Look {
  readonly accent: string;
  /** Behind notices and totals: text stays readable on it. */
  readonly tint: string;
}

export function lookOf(entete: Entete | undefined): Look {
  const accent = bare(entete?.couleur ?? COULEUR);
  return { accent, tint: tinted(accent, 0.1) };
}
