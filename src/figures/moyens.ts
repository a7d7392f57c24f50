import { byRef } from './fiches.ts';
import { budgetTable } from './moyens/budget-table.ts';
import { coutsOf } from './moyens/couts.ts';
import { moyensFigures } from './moyens/figures.ts';
import { financementsTables } from './moyens/financements-tables.ts';
import type { Population } from './population.ts';
import type { Figure, Part, Table } from './result.ts';

interface Moyens {
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
  readonly couts: Part<'couts'>;
}

/** Means planned, committed and brought, added up only where they are amounts; texts are quoted beside them. */
export function moyens(population: Population, annee: number | null): Moyens {
  // Everything below keeps this order, so that no cell has to sort its fiches.
  const fiches = byRef(population.fiches);
  const ordered = { ...population, fiches };
  return {
    tables: [budgetTable(ordered), ...financementsTables(ordered, annee)],
    figures: moyensFigures(ordered),
    couts: coutsOf(fiches, population.plan, annee),
  };
}
