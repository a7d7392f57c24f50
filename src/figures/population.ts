import { countedFiches } from '../fiche/fusions.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { dimensionsOf, type Dimension } from './dimension.ts';
import { matches } from './filtre/matches.ts';
import { parseFiltre } from './filtre/parse-filtre.ts';
import type { Base } from './result.ts';

/** The fiches that a report counts (all but the merged ones), and the ways it can sort them. */
export interface Population {
  readonly plan: Plan;
  readonly fiches: readonly Fiche[];
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** What percentages refer to: the fiches of the arrêté, or failing that those of the repository. */
  readonly base: Base;
}

export function populationOf(plan: Plan): Population {
  const { inscrites } = plan.configuration;
  const fiches = countedFiches(plan);
  return {
    plan,
    fiches,
    dimensions: dimensionsOf(plan.vocabulary),
    base:
      inscrites === undefined
        ? { nombre: fiches.length, libelle: 'fiches du dépôt' }
        : { nombre: inscrites, libelle: 'fiches inscrites' },
  };
}

/** @throws UsageError where the filter names an unknown field or value. */
export function select({ fiches, dimensions }: Population, filter: string): readonly Fiche[] {
  const filtre = parseFiltre(filter, dimensions);
  return fiches.filter((fiche) => matches(fiche, filtre));
}

/** A dimension that the code names: its absence is our bug. */
export function dimension({ dimensions }: Population, id: string): Dimension {
  const found = dimensions.get(id);
  if (!found) throw new Error(`no dimension « ${id} »`);
  return found;
}
