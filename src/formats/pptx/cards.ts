import type { Tableau } from '../../report/document.ts';
import { cellText } from '../cell-text.ts';
import { visible } from '../visible.ts';
import type { Box } from './geometry.ts';
import type { Carte, TailleCarte } from './slide.ts';
import { lineHeight, widthOf } from './text-size.ts';
import { linesOf } from './lines-of.ts';

const MOST = 6;
const GAP = 0.3;
export const CARD_PADDING = 0.18;

/** Of a card's three texts, in points, the largest first. */
const SIZES: readonly TailleCarte[] = [
  { valeur: 48, libelle: 18, detail: 14 },
  { valeur: 36, libelle: 16, detail: 13 },
  { valeur: 32, libelle: 14, detail: 12 },
];

export interface PageCartes {
  readonly cartes: readonly Carte[];
  readonly taille: TailleCarte;
}

/** Key figures in large, at most six a slide; null where one of them would not hold in its card. */
export function cardPages({ lignes }: Tableau, box: Box): readonly PageCartes[] | null {
  const cartes = lignes.map(([libelle, valeur, detail]): Carte => ({
    libelle: visible(libelle?.text ?? ''),
    valeur: visible(valeur ? cellText(valeur) : ''),
    detail: shareText(detail ? cellText(detail) : ''),
  }));
  const pages = evenly(cartes);
  const taille = SIZES.find((size) => pages.every((page) => allHold(page, { box, size })));
  return pages.length > 0 && taille ? pages.map((page) => ({ cartes: page, taille })) : null;
}

/** Where cards stand: in one row up to three, else in two. */
export function cardBoxes(count: number, box: Box): readonly Box[] {
  const rows = count > 3 ? 2 : 1;
  const columns = Math.ceil(count / rows);
  const w = (box.w - GAP * (columns - 1)) / columns;
  const h = Math.min(2.35, (box.h - GAP * (rows - 1)) / rows);
  // A little above the middle of what is left.
  const top = box.y + (box.h - rows * h - (rows - 1) * GAP) / 3;
  return Array.from({ length: count }, (_, index) => ({
    x: box.x + (index % columns) * (w + GAP),
    y: top + Math.floor(index / columns) * (h + GAP),
    w,
    h,
  }));
}

/** A dash where there is nothing to share says nothing in large. */
function shareText(text: string): string {
  return text === '—' ? '' : visible(text);
}

function evenly(cartes: readonly Carte[]): readonly (readonly Carte[])[] {
  const size = Math.ceil(cartes.length / Math.ceil(cartes.length / MOST));
  return cartes.flatMap((_, index) => (index % size === 0 ? [cartes.slice(index, index + size)] : []));
}

function allHold(page: readonly Carte[], { box, size }: { box: Box; size: TailleCarte }): boolean {
  const places = cardBoxes(page.length, box);
  return page.every((carte, index) => {
    const place = places[index];
    return place !== undefined && holds(carte, { place, size });
  });
}

function holds(carte: Carte, { place, size }: { place: Box; size: TailleCarte }): boolean {
  const width = place.w - 2 * CARD_PADDING;
  const lines = linesOf(carte.libelle, width, { taille: size.libelle }).length;
  const height = lineHeight(size.valeur) + lines * lineHeight(size.libelle) + lineHeight(size.detail);
  return (
    widthOf(carte.valeur, { taille: size.valeur, gras: true }) <= width &&
    widthOf(carte.detail, { taille: size.detail }) <= width &&
    height <= place.h - 2 * CARD_PADDING
  );
}
