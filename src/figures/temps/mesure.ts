import type { Plan } from '../../fiche/plan.ts';
import { couverture } from '../couverture.ts';
import { byRef } from '../fiches.ts';
import { moyensFigures } from '../moyens/figures.ts';
import { namedFigures, yearsOf } from '../named-figures.ts';
import { populationOf, type Population } from '../population.ts';
import type { Figure, Trou } from '../result.ts';
import { vuesOf } from '../vues.ts';

/** What one end of a comparison adds up to. */
export interface Mesure {
  readonly figures: readonly Figure[];
  readonly trous: readonly Trou[];
  /** What this end declares to be served, holes or not. */
  readonly objets: readonly Pick<Trou, 'id' | 'objet'>[];
}

/** Both ends over the years that either names: a year of which one end says nothing counts no fiche there. */
export function mesuresOf(avant: Plan, apres: Plan): readonly [Mesure, Mesure] {
  const years = [avant, apres].flatMap((plan) => yearsOf(populationOf(plan)));
  const periode = [...new Set(years)].sort((a, b) => a - b);
  const over = (plan: Plan) => mesureOf({ ...plan, configuration: { ...plan.configuration, periode } });
  return [over(avant), over(apres)];
}

function mesureOf(plan: Plan): Mesure {
  const population = ordered(populationOf(plan));
  const { figures, tables, trous } = couverture(population);
  const rows = new Map(tables.map((table) => [table.id, table.rows]));
  return {
    figures: [...namedFigures(population), ...figures, ...moyensFigures(population)],
    trous,
    objets: vuesOf(population).flatMap(({ id, objet }) =>
      objet === null ? [] : (rows.get(id) ?? []).map((row) => ({ id: row.id, objet })),
    ),
  };
}

/** Once, so that no cell has to sort its fiches. */
function ordered(population: Population): Population {
  return { ...population, fiches: byRef(population.fiches) };
}
