import { groupBy } from '../fiche/group-by.ts';
import { plural } from '../fiche/words/plural.ts';
import { LIMITES } from './limites.ts';
import type { Remarque } from './remarque.ts';

/** Of each kind in each sheet, the first ones, and how many more there are: a thousand lines are read by nobody. */
export function peuDeRemarques(remarques: readonly Remarque[]): readonly Remarque[] {
  const groups = groupBy(remarques, ({ code, lieu }) => `${code} ${lieu.feuille ?? ''}`);
  return [...groups.values()].flatMap((group) => [
    ...group.slice(0, LIMITES.remarques),
    ...group.slice(LIMITES.remarques, LIMITES.remarques + 1).map((next) => rest(next, group.length)),
  ]);
}

function rest(next: Remarque, count: number): Remarque {
  const others = plural(count - LIMITES.remarques, 'autre case', 'autres cases');
  return {
    ...next,
    message: `${next.message} (et ainsi de ${others}, qui ne sont pas détaillées)`,
    lieu: { ...next.lieu, ligne: null, colonne: null },
    recu: null,
  };
}
