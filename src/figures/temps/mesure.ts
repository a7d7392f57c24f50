import type { Plan } from '../../fiche/plan.ts';
import { couverture } from '../couverture.ts';
import { byRef } from '../fiches.ts';
import { moyensFigures, moyensIds } from '../moyens/figures.ts';
import { namedFigures, yearsOf } from '../named-figures.ts';
import { populationOf, type Population } from '../population.ts';
import type { Figure, Table, Trou } from '../result.ts';

/** What one plan adds up to. */
export interface Mesure {
  readonly population: Population;
  /** By id, in the order of a bilan. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Of its couverture. */
  readonly tables: readonly Table[];
  readonly trous: readonly Trou[];
}

/** Null asks for every figure; those that nobody wants are not computed where that costs. */
export function mesureOf(plan: Plan, wanted: ReadonlySet<string> | null = null): Mesure {
  const population = ordered(populationOf(plan));
  const isWanted = (id: string) => wanted === null || wanted.has(id);
  const { figures: covered, tables, trous } = couverture(population);
  const figures = [
    ...namedFigures(population),
    ...covered,
    ...(moyensIds(population).some(isWanted) ? moyensFigures(population) : []),
  ];
  const kept = figures.filter(({ id }) => isWanted(id));
  return { population, figures: new Map(kept.map((figure) => [figure.id, figure])), tables, trous };
}

/** Both ends over the years that either names: a year of which one end says nothing counts no fiche there. */
export function mesuresOf(avant: Plan, apres: Plan): readonly [Mesure, Mesure] {
  const years = [avant, apres].flatMap((plan) => yearsOf(populationOf(plan)));
  const periode = [...new Set(years)].sort((a, b) => a - b);
  const over = (plan: Plan) => mesureOf({ ...plan, configuration: { ...plan.configuration, periode } });
  return [over(avant), over(apres)];
}

/** By their numbers, once: every cell then finds its fiches sorted. */
function ordered(population: Population): Population {
  return { ...population, fiches: byRef(population.fiches) };
}
