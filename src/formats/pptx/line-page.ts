import type { Graphique } from '../../report/document.ts';
import { hasPoints } from '../line-looks.ts';
import { visible } from '../visible.ts';
import type { PageGraphique } from './slide.ts';
import { shortened } from './lines-of.ts';
import { widthOf } from './text-size.ts';

const [TAILLE, LONGEST, GAP, FRAME] = [12, 1.6, 0.15, 0.92];

/** Lines on one slide, whatever their number of steps: names of steps are written where there is room for them. */
export function linePage(
  { titre, description, unite, categories, series }: Graphique,
  room: { readonly w: number },
  formats: Pick<PageGraphique, 'format' | 'formatAxe'>,
): PageGraphique {
  const names = categories.map((name) =>
    shortened(visible(name) || '—', { width: LONGEST, lines: 2 }, { taille: TAILLE }),
  );
  const widest = Math.max(...names.map((name) => Math.min(LONGEST, widthOf(name, { taille: TAILLE }))));
  return {
    genre: 'courbe',
    titre: visible(titre),
    description: visible(description),
    unite: visible(unite),
    ...formats,
    taille: TAILLE,
    categories: names,
    series: series.map(({ nom, valeurs }) => ({
      nom: visible(nom) || '—',
      valeurs: valeurs.map(({ value }) => value),
    })),
    max: null,
    marge: 1 - FRAME,
    pas: Math.max(1, Math.ceil(((widest + GAP) * names.length) / (room.w * FRAME))),
    points: hasPoints(series),
  };
}
