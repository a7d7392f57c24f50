import type { Plan } from '../fiche/plan.ts';
import { buildBilan } from '../figures/bilan.ts';
import { yearsOf } from '../figures/named-figures.ts';
import { populationOf } from '../figures/population.ts';
import type { Result } from '../figures/result.ts';
import { version } from './version.ts';

/** A bilan that is not to be shown: what a template may ask of one, whatever commit it comes from. */
export function draftBilan(plan: Plan): Result<'ptsm.bilan'> {
  const annee = yearsOf(populationOf(plan)).at(-1) ?? null;
  const provenance = () =>
    ({
      commit: null,
      date: null,
      etat: 'hors-git',
      referentiel: plan.vocabulary.version,
      version: version(),
    }) as const;
  return buildBilan({ plan, findings: [], provenance }, { annee, titleOf: String });
}
