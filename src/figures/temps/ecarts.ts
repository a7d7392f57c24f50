import { difference } from '../difference.ts';
import type { Comparaison } from '../result.ts';
import type { Mesure } from './mesure.ts';

/** Every figure of either end, in the order of the later one; null where an end does not have it. */
export function ecartsOf(avant: Mesure, apres: Mesure): Comparaison['figures'] {
  const [before, after] = [avant.figures, apres.figures];
  return [...new Map([...after, ...before]).keys()].flatMap((id) => {
    const figure = after.get(id) ?? before.get(id);
    if (!figure) return [];
    const [old, recent] = [before.get(id)?.value ?? null, after.get(id)?.value ?? null];
    return [
      {
        id,
        label: figure.label,
        unite: figure.unite,
        avant: old,
        apres: recent,
        difference: old === null || recent === null ? null : difference(recent, old),
      },
    ];
  });
}
