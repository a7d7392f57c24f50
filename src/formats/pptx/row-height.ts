import type { Case, Ligne } from './slide.ts';
import { CELL_X } from './table-columns.ts';
import { lineHeight, type Lettre } from './text-size.ts';
import { linesOf, shortened } from './lines-of.ts';

/** Inches over and under the text of a cell. */
export const CELL_Y = 0.05;

export interface Haute {
  readonly ligne: Ligne;
  readonly hauteur: number;
}

interface Columns {
  readonly largeurs: readonly number[];
  readonly taille: number;
}

/** A row with the inches that it takes. */
export function measured(ligne: Ligne, columns: Columns): Haute {
  const lines = cellLines(ligne, columns).map(({ length }) => length);
  return { ligne, hauteur: heightOf(Math.max(1, ...lines), columns.taille) };
}

function heightOf(lines: number, taille: number): number {
  return lines * lineHeight(taille) + 2 * CELL_Y;
}

/** A row that is higher than a slide goes on over the next ones. */
export function splitRow(ligne: Ligne, columns: Columns, limit: number): readonly Haute[] {
  const most = Math.max(1, Math.floor((limit - 2 * CELL_Y) / lineHeight(columns.taille)));
  const lines = cellLines(ligne, columns);
  const parts = Math.ceil(Math.max(...lines.map(({ length }) => length)) / most);
  return Array.from({ length: parts }, (_, part) => {
    const cases = ligne.cases.map((one, index) => {
      const some = lines[index]?.slice(part * most, (part + 1) * most) ?? [];
      return { ...one, texte: some.join('').trimEnd() };
    });
    return measured({ ...ligne, cases }, columns);
  });
}

/** A header that takes more lines is cut: the notes have it whole. */
const HEADER_LINES = 4;

export function headerCell(one: Case, largeur: number, taille: number): Case {
  const place = { width: largeur - 2 * CELL_X, lines: HEADER_LINES };
  return { ...one, texte: shortened(one.texte, place, { taille, gras: true }) };
}

/** The only cell of a group's title is as wide as the table. */
function cellLines({ cases, genre }: Ligne, { largeurs, taille }: Columns): readonly (readonly string[])[] {
  const lettre: Lettre = { taille, gras: genre !== 'ligne' };
  const whole = largeurs.reduce((sum, one) => sum + one, 0);
  return cases.map(({ texte }, index) => {
    const width = genre === 'groupe' ? whole : (largeurs[index] ?? 0);
    return linesOf(texte, width - 2 * CELL_X, lettre);
  });
}
