import type { CellStyle } from 'hucre/xlsx';
import type { Aspect } from '../feuille.ts';
import { FONT } from '../font.ts';

export type StyleMaker = (aspect: Aspect) => CellStyle;

/** One style for one look: the library compares them for every cell. */
export function styleMaker(): StyleMaker {
  const made = new Map<Aspect, CellStyle>();
  return (aspect) => {
    const known = made.get(aspect) ?? cellStyle(aspect);
    made.set(aspect, known);
    return known;
  };
}

const EDGE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;

function cellStyle({ format, fond, bordure = false, libre = false, ...look }: Aspect): CellStyle {
  return {
    font: fontOf(look),
    alignment: alignmentOf(look),
    ...(fond === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fond } } }),
    ...(bordure ? { border: { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(libre ? { protection: { locked: false } } : {}),
  };
}

function fontOf({
  gras,
  italique,
  souligne,
  taille = FONT.taille,
  encre,
}: Aspect): NonNullable<CellStyle['font']> {
  return {
    name: FONT.nom,
    size: taille,
    ...(gras ? { bold: true } : {}),
    ...(italique ? { italic: true } : {}),
    ...(souligne ? { underline: true } : {}),
    ...(encre === undefined ? {} : { color: { rgb: encre } }),
  };
}

/** An indent needs a side. */
function alignmentOf({ alignement, retrait }: Aspect): NonNullable<CellStyle['alignment']> {
  const side = alignement ?? (retrait === undefined ? undefined : 'left');
  return {
    vertical: 'top',
    wrapText: true,
    ...(side === undefined ? {} : { horizontal: side }),
    ...(retrait === undefined ? {} : { indent: retrait }),
  };
}
