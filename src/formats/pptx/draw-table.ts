import { inkOn } from '../colours.ts';
import { bare, tinted } from '../office/colours.ts';
import { GREY, THEME } from './colours.ts';
import type { Box } from './geometry.ts';
import type { CellOptions, Sheet } from './library.ts';
import type { Case, Ligne, PageTableau } from './slide.ts';
import { CELL_X } from './table-columns.ts';
import { CELL_Y } from './row-height.ts';

const ALIGN = { gauche: 'left', droite: 'right', centre: 'center' } as const;
const GROUP = 'DCE3EA';
const NONE = { type: 'none' } as const;
/** Between shaded cells, and under a header as dark as they are. */
const EDGE = { type: 'solid', color: 'FFFFFF', pt: 1.5 } as const;
const RULE = { type: 'solid', color: GREY.trait, pt: 0.5 } as const;

/** The darkest shade under a value: a table is read, not guessed. */
const LEAST = 0.12;

/** A page of a table: its header, its lines, nothing left to the program that shows it. */
export function drawTable(
  sheet: Sheet,
  page: PageTableau,
  { box, couleur }: { box: Box; couleur: string },
): void {
  const { entetes, lignes, largeurs, hauteurs, taille } = page;
  const cell = (one: Case, look: CellOptions) => ({
    text: one.texte,
    options: { align: ALIGN[one.cote], ...look },
  });
  const header = entetes.map((one) => cell(one, HEADER));
  const rows = lignes.map((ligne, index) =>
    ligne.cases.map((one) =>
      cell(one, { ...lineLook(ligne, index), ...shade(one, couleur), ...span(ligne, entetes.length) }),
    ),
  );
  sheet.addTable([header, ...rows], {
    x: box.x,
    y: box.y,
    w: largeurs.reduce((sum, width) => sum + width, 0),
    colW: [...largeurs],
    rowH: [...hauteurs],
    fontSize: taille,
    margin: [CELL_Y, CELL_X, CELL_Y, CELL_X],
    objectName: page.titre === '' ? 'Tableau' : `Tableau : ${page.titre}`,
  });
}

const HEADER: CellOptions = {
  bold: true,
  color: 'FFFFFF',
  fill: { color: THEME.territoire },
  valign: 'middle',
  border: [NONE, NONE, NONE, NONE],
};

function lineLook({ genre }: Ligne, index: number): CellOptions {
  const total = genre === 'total';
  const above = { type: 'solid', color: '000000', pt: 1.25 } as const;
  const ground = total || index % 2 === 1 ? { fill: { color: GREY.fond } } : {};
  return {
    color: THEME.texte,
    valign: 'middle',
    bold: total,
    border: [total ? above : NONE, NONE, RULE, NONE],
    ...ground,
  };
}

/** The title of a group is as wide as its table. */
function span({ genre }: Ligne, columns: number): CellOptions {
  if (genre !== 'groupe') return {};
  return { colspan: columns, bold: true, color: THEME.territoire, fill: { color: GROUP } };
}

/** The value is written in the cell: its shade only helps to find it. */
function shade({ teinte }: Case, couleur: string): CellOptions {
  if (teinte === 0) return {};
  const fill = tinted(couleur, LEAST + (1 - LEAST) * teinte);
  return { fill: { color: fill }, color: bare(inkOn(fill)), border: [EDGE, EDGE, EDGE, EDGE] };
}
