import { pagesOf } from './paginate.ts';
import { textOf } from './runs.ts';
import type { Paragraphe, Texte } from './slide.ts';
import { splitParagraph } from './split-paragraph.ts';
import { lineHeight, type Lettre } from './text-size.ts';
import { linesOf } from './lines-of.ts';

interface Room {
  readonly w: number;
  readonly h: number;
}

/** From the largest; the last is the one of texts that take several slides, unless a larger takes no more. */
const SIZES = [20, 18, 16] as const;
const SIZE = 16;

export const INDENT = 0.35;

/** Paragraphs on as few slides as a size that is still read allows, at the largest that needs no more. */
export function textPages(paragraphes: readonly Paragraphe[], room: Room): readonly Texte[] {
  const fewest = pagesAt(paragraphes, SIZE, room);
  const tried = SIZES.map((taille) => pagesAt(paragraphes, taille, room));
  return tried.find(({ length }) => length === fewest.length) ?? fewest;
}

function pagesAt(paragraphes: readonly Paragraphe[], taille: number, room: Room): readonly Texte[] {
  const lines = Math.floor(room.h / lineHeight(taille)) - 1;
  const pieces = paragraphes.flatMap((one) =>
    splitParagraph(one, { width: widthFor(one, room.w), lines, lettre: lettreOf(one, taille) }),
  );
  const pages = pagesOf(pieces, {
    heightOf: (one) => paragraphHeight(one, { taille, w: room.w }),
    limit: room.h,
    isBound: ({ lie }) => lie,
  });
  return pages.map((page) => ({ genre: 'texte', taille, paragraphes: page }));
}

/** Inches that paragraphs take, from the top of the first to below the last. */
export function textHeight(
  paragraphes: readonly Paragraphe[],
  set: { readonly taille: number; readonly w: number },
): number {
  return paragraphes.reduce((sum, one) => sum + paragraphHeight(one, set), 0);
}

function paragraphHeight(one: Paragraphe, { taille, w }: { taille: number; w: number }): number {
  const lines = linesOf(textOf(one.runs), widthFor(one, w), lettreOf(one, taille));
  return lines.length * lineHeight(taille) + spaceAfter(one, taille);
}

/** Lines of code touch, a title stands close to what it announces. */
export function spaceAfter({ runs, lie }: Paragraphe, taille: number): number {
  if (runs.every(({ code }) => code)) return 0;
  return lineHeight(taille) * (lie ? 0.25 : 0.45);
}

function widthFor({ retrait, puce }: Paragraphe, width: number): number {
  return width - INDENT * (retrait + (puce === null ? 0 : 1));
}

/** A paragraph with one bold word is measured as if all were. */
function lettreOf({ runs }: Paragraphe, taille: number): Lettre {
  return { taille, gras: runs.some(({ gras }) => gras), code: runs.some(({ code }) => code) };
}
