import { visible } from '../visible.ts';
import { BOXES, type Box } from './geometry.ts';
import type { Contenu } from './slide.ts';
import { lineHeight, widthOf } from './text-size.ts';
import { linesOf, shortened } from './lines-of.ts';

/** A slide that has all but its title. */
export interface Nue {
  readonly contenu: Contenu;
  readonly notes: readonly string[];
}

/** Slides that one block of the document makes, before they have their titles. */
export interface Groupe<T> {
  readonly titre: string;
  readonly slides: readonly T[];
}

const SIZES = [28, 24, 20] as const;
const SIZE = 20;
const LINES = 2;

export interface Intitule {
  readonly titre: string;
  readonly tailleTitre: number;
  /** The title before it was shortened, for the notes. */
  readonly entier: string | null;
}

/** A list or a table that a command gives without a heading. */
const UNTITLED = 'Résultat';

/** A title for each slide that no other has, with the page where a block takes several: « Liste (2/3) ». */
export function titled<T, U>(
  groupes: readonly Groupe<T>[],
  join: (slide: T, intitule: Intitule) => U,
): readonly U[] {
  const taken = new Set<string>();
  return groupes.flatMap(({ titre, slides }) => {
    const pages = slides.map((_, index) =>
      slides.length > 1 ? ` (${String(index + 1)}/${String(slides.length)})` : '',
    );
    const intitules = freeTitles(visible(titre).trim() || UNTITLED, pages, taken);
    for (const { titre: own } of intitules) taken.add(own);
    return slides.flatMap((slide, index) => {
      const intitule = intitules[index];
      return intitule ? [join(slide, intitule)] : [];
    });
  });
}

function freeTitles(
  titre: string,
  pages: readonly string[],
  taken: ReadonlySet<string>,
): readonly Intitule[] {
  for (let turn = 1; ; turn++) {
    const again = turn === 1 ? '' : ` (suite${turn === 2 ? '' : ` ${String(turn - 1)}`})`;
    const intitules = pages.map((page) => intituleOf(titre, `${again}${page}`));
    if (intitules.every(({ titre: one }) => !taken.has(one))) return intitules;
  }
}

const LARGE_SIZES = [40, 36, 32, 28, 24] as const;

/** The size of a title that stands alone on its slide. */
export function titleSize(titre: string, { w, h }: Box): number {
  const height = (taille: number) =>
    linesOf(titre, w - 0.2, { taille, gras: true }).length * lineHeight(taille);
  return LARGE_SIZES.find((taille) => height(taille) <= h) ?? SIZE;
}

/** What tells slides apart is never what is cut. */
function intituleOf(titre: string, end: string): Intitule {
  const whole = `${titre}${end}`;
  const size = SIZES.find(
    (taille) => linesOf(whole, BOXES.titre.w - 0.2, { taille, gras: true }).length <= LINES,
  );
  if (size !== undefined) return { titre: whole, tailleTitre: size, entier: null };
  const lettre = { taille: SIZE, gras: true };
  const width = BOXES.titre.w - 0.2 - widthOf(end, lettre);
  const cut = shortened(titre, { width, lines: LINES }, lettre);
  return { titre: `${cut}${end}`, tailleTitre: SIZE, entier: titre };
}
