import type { Aspect, Case, Contenu, Feuille } from './feuille.ts';
import { FONT } from './font.ts';
import { BUTTON } from './widths.ts';

/** The most that Excel allows: in points. */
const HIGHEST = 409;

/**
 * The rows that need more than one line, and their heights in points: LibreOffice does not find them by
 * itself, nor does Excel for merged cells.
 */
export function rowHeights(feuille: Feuille): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, line] of feuille.lignes.entries()) {
    let height: number = FONT.ligne;
    for (const [column, content] of line.entries())
      height = Math.max(height, heightOf(content, widthAt(feuille, row, column)));
    if (height > FONT.ligne) heights.set(row, Math.min(HIGHEST, Math.ceil(height)));
  }
  return heights;
}

function widthAt({ colonnes, etalees = [], tableau }: Feuille, row: number, column: number): number {
  const spread = column === 0 ? etalees.find(({ ligne }) => ligne === row) : undefined;
  if (spread) return colonnes.slice(0, spread.colonnes).reduce((sum, { largeur }) => sum + largeur, 0);
  const width = colonnes[column]?.largeur ?? 0;
  return row === 0 && tableau?.filtre === true ? width - BUTTON + 1 : width;
}

function heightOf(content: Contenu | Case, width: number): number {
  const isOwn = typeof content === 'object' && content !== null;
  const text = isOwn ? content.valeur : content;
  const aspect: Aspect = isOwn ? content.aspect : {};
  const { taille = FONT.taille, gras = false, retrait = 0 } = aspect;
  const scale = taille / FONT.taille;
  const room = ((width - 1 - 2 * retrait) / scale) * (gras ? 0.9 : 1);
  const lines = typeof text === 'string' ? linesOf(text, Math.max(1, Math.floor(room))) : 1;
  return lines * FONT.ligne * scale;
}

/** How many lines a text takes, broken at its spaces, within a word that is longer than a line. */
function linesOf(text: string, room: number): number {
  if (text.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    const start = used === 0 ? 0 : 1;
    lines += start + Math.max(0, Math.ceil(length / room) - 1);
    used = length % room || room;
  }
  return lines;
}
