import { textWidth } from '../text-width.ts';
import { wrapLines } from '../wrap-lines.ts';
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
  const { taille = FONT.taille, gras = false, retrait = 0 }: Aspect = isOwn ? content.aspect : {};
  const scale = taille / FONT.taille;
  const room = (width - 1 - 2 * retrait) / scale;
  const lines = typeof text === 'string' ? lineCount(text, Math.max(1, room), gras) : 1;
  return lines * FONT.ligne * scale;
}

/** The widest letter, in digits. */
const WIDEST = 1.8;

/** How many lines a text takes, in so many digits. */
function lineCount(text: string, room: number, bold: boolean): number {
  if (text.includes('\n'))
    return text.split('\n').reduce((sum, line) => sum + lineCount(line, room, bold), 0);
  if (text.length * WIDEST <= room) return 1;
  return wrapLines(text, room, (part) => digits(part, bold)).length;
}

const DIGIT = 556;

/** The width of a text as columns count it: in digits. */
function digits(text: string, bold: boolean): number {
  return textWidth(text, { size: 1000, bold }) / DIGIT;
}
