import type { Document } from '../../report/document.ts';

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

const DEFAULT = '1F4E79';
/** How much white is mixed in, dark next to light. */
const SHADES = [0, 0.62, 0.3, 0.8, 0.15, 0.5, 0.9];

export function paletteOf(entete: Document['entete']): Palette {
  const forte = entete?.couleur.replace('#', '').toUpperCase() ?? DEFAULT;
  return {
    forte,
    moyenne: lighter(forte, 0.5),
    pale: lighter(forte, 0.88),
    serie: (rank) => lighter(forte, SHADES[rank % SHADES.length] ?? 0),
  };
}

function lighter(colour: string, share: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.round(part + (255 - part) * share))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
