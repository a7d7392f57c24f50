import type { Population } from './population.ts';
import type { Part } from './result.ts';

/** Each indicator of each fiche: where it started, where it should go, where it stands. */
export function indicateurs(_population: Population, _annee: number | null): Part<'indicateurs'> {
  return [];
}
