import type { Fiche } from '../../fiche/plan.ts';
import { naturalOrder } from '../natural-order.ts';

export interface Candidate {
  readonly avant: Fiche;
  readonly apres: Fiche;
  /** The greater, the likelier. */
  readonly score: number;
}

/** Pairs in which each fiche is used once, the likeliest first; of two as likely, that of the first number. */
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
  return (
    b.score - a.score ||
    naturalOrder(a.avant.ref, b.avant.ref) ||
    naturalOrder(a.apres.ref, b.apres.ref) ||
    naturalOrder(a.avant.file, b.avant.file)
  );
}
