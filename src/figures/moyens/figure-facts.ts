import type { Population } from '../population.ts';
import type { Figure } from '../result.ts';

export type Facts = Pick<Figure, 'label' | 'value' | 'unite' | 'regle' | 'fiches' | 'note'> &
  Partial<Pick<Figure, 'denominator' | 'apports'>>;

/** A figure of one year, or of all of them together; the population in the order of its numbers. */
export interface Definition {
  readonly id: string;
  readonly figureOf: (population: Population, annee: number | null) => Facts;
}
