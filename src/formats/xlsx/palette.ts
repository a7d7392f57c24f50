import type { Document } from '../../report/document.ts';
import { COULEUR } from '../colours.ts';
import { bare, tinted } from '../office/colours.ts';

/** Colours of a workbook, `RRGGBB`, all from that of the territory. */
export interface Palette {
  /** Dark: heads of tables, titles. */
  readonly forte: string;
  /** A tint of it on which black is read. */
  readonly moyenne: string;
  readonly pale: string;
  /** Of a series of a chart, each told from its neighbour by how light it is. */
  readonly serie: (rank: number) => string;
}

/** How much of the colour is left, dark next to light. */
const SHADES = [1, 0.38, 0.7, 0.2, 0.85, 0.5, 0.1];

export function paletteOf(entete: Document['entete']): Palette {
  const forte = bare(entete?.couleur ?? COULEUR);
  return {
    forte,
    moyenne: tinted(forte, 0.5),
    pale: tinted(forte, 0.12),
    serie: (rank) => tinted(forte, SHADES[rank % SHADES.length] ?? 1),
  };
}
