import type { Population } from '../population.ts';
import { each, financementsOf, lignesOf } from './montants.ts';

/** The years of the period, and those that amounts name. */
export function yearsWith(
  { plan }: Population,
  items: readonly { readonly annee: number | null }[],
): readonly number[] {
  const named = items.flatMap(({ annee }) => annee ?? []);
  return [...new Set([...(plan.configuration.periode ?? []), ...named])].sort((a, b) => a - b);
}

/** The years that a figure of means can be asked of: those in which a fiche is carried out, too. */
export function yearsOfMoyens(population: Population): readonly number[] {
  const { fiches } = population;
  const active = fiches.flatMap(({ champs }) => (champs.year ?? []).map((annee) => ({ annee })));
  return yearsWith(population, [...each(fiches, lignesOf), ...each(fiches, financementsOf), ...active]);
}
