import type { Plan } from '../../src/fiche/plan.ts';
import type { Reading } from '../../src/figures/envelope.ts';

/** A plan read outside git, with nothing found wrong. */
export function readingOf(plan: Plan): Reading {
  const provenance = () =>
    ({ commit: null, date: null, etat: 'hors-git', referentiel: 'ptsm-1', version: '0' }) as const;
  return { plan, findings: [], provenance };
}
