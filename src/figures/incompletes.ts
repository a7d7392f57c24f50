import type { Population } from './population.ts';
import type { Part } from './result.ts';

/** Fiches that leave out what a bilan needs, and what they leave out. */
export function incompletes(_population: Population): Part<'incompletes'> {
  return [];
}
