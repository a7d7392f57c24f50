import { flawsOfNames } from '../fiche/vocabulary/configuration-names.ts';
import type { Plan } from '../fiche/plan.ts';
import { figureIds } from '../figures/named-figures.ts';
import { populationOf } from '../figures/population.ts';
import { RULES } from '../rules/catalogue.ts';
import { refuseConfiguration } from './refuse-configuration.ts';

/** Names in `ptsm.yaml` that only the rules and the figures know. @throws UsageError */
export function checkNames(plan: Plan): void {
  const { configuration, configurationFile } = plan;
  if (!configurationFile) return;
  const rules = RULES.map(({ code }) => code);
  const figures = figureIds(populationOf(plan));
  const flaws = flawsOfNames(configurationFile, configuration, { rules, figures });
  if (flaws.length > 0) refuseConfiguration(configurationFile, flaws);
}
