import type { Population } from './population.ts';
import type { Part } from './result.ts';

/** What the fiches say of the year themselves, in their « Bilan AAAA » sections. */
export function recits(_population: Population, _annee: number | null): Part<'recits'> {
  return [];
}
