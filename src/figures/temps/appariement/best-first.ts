import type { Fiche } from '../../../fiche/plan.ts';
import { naturalOrder } from '../../natural-order.ts';

export interface Candidate {
  readonly avant: Fiche;
  readonly apres: Fiche;
  /** The greater, the likelier. */
  readonly score: number;
}

/** Pairs in which each fiche is used once, the likeliest first; of two as likely, that of the first numbers, whichever end they are of. */
export function bestFirst(candidates: readonly Candidate[]): readonly Pick<Candidate, 'avant' | 'apres'>[] {
  // Two sets: one object may stand at both ends.
  const [left, right] = [new Set<Fiche>(), new Set<Fiche>()];
  return candidates.toSorted(byScore).flatMap(({ avant, apres }) => {
    if (left.has(avant) || right.has(apres)) return [];
    left.add(avant);
    right.add(apres);
    return [{ avant, apres }];
  });
}

function byScore(a: Candidate, b: Candidate): number {
  const [[low, high], [lower, higher]] = [refsOf(a), refsOf(b)];
  return b.score - a.score || naturalOrder(low, lower) || naturalOrder(high, higher);
}

/** The same for a pair seen from its other end. */
function refsOf({ avant, apres }: Candidate): readonly [string, string] {
  return naturalOrder(avant.ref, apres.ref) <= 0 ? [avant.ref, apres.ref] : [apres.ref, avant.ref];
}
