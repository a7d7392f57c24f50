import type { Plan } from '../../fiche/plan.ts';
import { couverture } from '../couverture.ts';
import { byRef } from '../fiches.ts';
import { moyensFigures, moyensIds } from '../moyens/figures.ts';
import { namedFigures } from '../named-figures.ts';
import { populationOf, type Population } from '../population.ts';
import type { Figure, Trou } from '../result.ts';

/** What one plan adds up to, as an evolution follows it. */
export interface Moment {
  readonly population: Population;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly trous: readonly Trou[];
}

/** Null asks for every figure; those that nobody wants are not computed where that costs. */
export function momentOf(plan: Plan, wanted: ReadonlySet<string> | null): Moment {
  const population = orderedPopulation(plan);
  const isWanted = (id: string) => wanted === null || wanted.has(id);
  const covered = couverture(population);
  const figures = [
    ...namedFigures(population),
    ...covered.figures,
    ...(moyensIds(population).some(isWanted) ? moyensFigures(population) : []),
  ];
  return {
    population,
    figures: new Map(figures.filter(({ id }) => isWanted(id)).map((figure) => [figure.id, figure])),
    trous: covered.trous,
  };
}

/** In the order of their numbers once: every cell then finds its fiches sorted. */
function orderedPopulation(plan: Plan): Population {
  const population = populationOf(plan);
  return { ...population, fiches: byRef(population.fiches) };
}
