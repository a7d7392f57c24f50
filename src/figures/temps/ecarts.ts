import { difference } from '../difference.ts';
import type { Comparaison } from '../result.ts';
import type { Mesure } from './mesure.ts';

/** Every figure of either end, in the order of the later one; null where an end does not have it. */
export function ecartsOf({ figures: avant }: Mesure, { figures: apres }: Mesure): Comparaison['figures'] {
  const gone = [...avant.values()].filter(({ id }) => !apres.has(id));
  return [...apres.values(), ...gone].map(({ id, label, unite }) => {
    const [old, recent] = [avant.get(id)?.value ?? null, apres.get(id)?.value ?? null];
    return {
      id,
      label,
      unite,
      avant: old,
      apres: recent,
      difference: old === null || recent === null ? null : difference(recent, old),
    };
  });
}
