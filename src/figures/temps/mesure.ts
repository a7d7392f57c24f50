import type { Plan } from '../../fiche/plan.ts';
import { couverture } from '../couverture.ts';
import { byRef } from '../fiches.ts';
import { moyensFigures, moyensIds } from '../moyens/figures.ts';
import { namedFigures, yearsOf } from '../named-figures.ts';
import { populationOf, type Population } from '../population.ts';
import type { Figure, Trou } from '../result.ts';
import { vuesOf } from '../vues.ts';

/** What one plan adds up to, to be set beside another. */
export interface Mesure {
  readonly population: Population;
  /** By their ids, in the order of reports. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly trous: readonly Trou[];
  /** What the plan declares to be served, holes or not. */
  readonly objets: readonly Pick<Trou, 'id' | 'objet'>[];
}

/** Null asks for every figure; those that nobody wants are not computed where that costs. */
export function mesureOf(plan: Plan, wanted: ReadonlySet<string> | null = null): Mesure {
  const population = ordered(populationOf(plan));
  const isWanted = (id: string) => wanted === null || wanted.has(id);
  const { figures, tables, trous } = couverture(population);
  const all = [
    ...namedFigures(population),
    ...figures,
    ...(moyensIds(population).some(isWanted) ? moyensFigures(population) : []),
  ];
  const rows = new Map(tables.map((table) => [table.id, table.rows]));
  return {
    population,
    figures: new Map(all.filter(({ id }) => isWanted(id)).map((figure) => [figure.id, figure])),
    trous,
    objets: vuesOf(population).flatMap(({ id, objet }) =>
      objet === null ? [] : (rows.get(id) ?? []).map((row) => ({ id: row.id, objet })),
    ),
  };
}

/** Both ends over the years that either names: a year of which one end says nothing counts no fiche there. */
export function mesuresOf(avant: Plan, apres: Plan): readonly [Mesure, Mesure] {
  const years = [avant, apres].flatMap((plan) => yearsOf(populationOf(plan)));
  const periode = [...new Set(years)].sort((a, b) => a - b);
  const over = (plan: Plan) => mesureOf({ ...plan, configuration: { ...plan.configuration, periode } });
  return [over(avant), over(apres)];
}

/** In the order of their numbers once: every cell then finds its fiches sorted. */
function ordered(population: Population): Population {
  return { ...population, fiches: byRef(population.fiches) };
}
