import { fusionsOf } from '../fiche/fusions.ts';
import type { Plan } from '../fiche/plan.ts';
import { enumerate } from '../fiche/words/enumerate.ts';
import { plural } from '../fiche/words/plural.ts';
import { naturalOrder } from './natural-order.ts';
import type { Fusion } from './result.ts';

/** The fiches that no total counts, because another one took them in. */
export function fusionnees(plan: Pick<Plan, 'fiches'>): readonly Fusion[] {
  return [...fusionsOf(plan)]
    .map(([fiche, host]) => ({ fiche: fiche.ref, dans: host.ref }))
    .sort((a, b) => naturalOrder(a.fiche, b.fiche));
}

/** « 1 fiche fusionnée dans une autre, absente des totaux : 14 (dans 12). », or nothing. */
export function fusionsText(fusions: readonly Fusion[]): readonly string[] {
  if (fusions.length === 0) return [];
  const count = plural(
    fusions.length,
    'fiche fusionnée dans une autre, absente des totaux',
    'fiches fusionnées dans une autre, absentes des totaux',
  );
  return [`${count} : ${enumerate(fusions.map(({ fiche, dans }) => `${fiche} (dans ${dans})`))}.`];
}
