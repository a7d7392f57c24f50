import type { Population } from './population.ts';
import type { Part } from './result.ts';

/** Fiches whose planned euros are not all brought by a financeur. */
export function aFinancer(_population: Population): Part<'aFinancer'> {
  return [];
}
