import { MOYENS_YEARLY } from './moyens/figures.ts';
import type { Figure } from './result.ts';

/** Figures that each year has under a name of its own: `actives-2024`. */
const YEARLY: readonly string[] = ['nouvelles', 'actives', ...MOYENS_YEARLY];

/** The figures as a bilan of that year names them: there, « budget-engage » is that of the year, not of all of them. */
export function yearFigures<T extends Pick<Figure, 'id'>>(
  figures: readonly T[],
  annee: number | null,
): readonly T[] {
  if (annee === null) return figures;
  const names = new Map(YEARLY.map((id) => [`${id}-${String(annee)}`, id]));
  const own = figures.flatMap((figure) => {
    const id = names.get(figure.id);
    return id === undefined ? [] : [{ ...figure, id }];
  });
  const renamed = new Set(own.map(({ id }) => id));
  return [...figures.filter(({ id }) => !renamed.has(id)), ...own];
}
