import { countedFiches } from '../../fiche/fusions.ts';
import type { Plan } from '../../fiche/plan.ts';
import { ditOf } from './dit.ts';

/** Fiches that say a status which is not read, by another spelling of the key or of the value: they count as without one. */
export function statutsNonLus(plan: Plan): number {
  return countedFiches(plan).filter((fiche) => ditOf('status', fiche).dit.etat === 'non-lu').length;
}
