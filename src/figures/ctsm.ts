import type { Population } from './population.ts';
import type { Part } from './result.ts';

/** The fiches of the contract, in the columns of its table. */
export function ctsm(_population: Population): Part<'ctsm'> {
  return [];
}
