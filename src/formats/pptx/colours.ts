import { bare } from '../office/colours.ts';

/** A colour of the theme, by its place: the coordinator can change them all at once. */
export const THEME = { territoire: 'accent1', texte: 'tx1', fond: 'bg1' } as const;

export const GREY = { texte: '595959', trait: 'BFBFBF', fond: 'F2F2F2' } as const;
export const WARNING = { fond: 'FFF4D6', trait: 'B7791F' } as const;

/**
 * Series after the first, which has the colour of the territory. Dark and light in turn, so that neighbours
 * differ in print and for every eye; a label is written in white on dark, in black on light.
 */
const SERIES = ['F2B84B', '00695C', 'A9D3EE', '7B3F78', 'D0D0D0', '8A4B08', 'F6D5E3'];

export function seriesColours(couleur: string): readonly string[] {
  return [bare(couleur), ...SERIES];
}
