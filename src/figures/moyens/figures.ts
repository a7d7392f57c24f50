import type { Population } from '../population.ts';
import type { Figure } from '../result.ts';
import { rateOf } from '../tally.ts';
import type { Facts } from './figure-facts.ts';
import { RESTE } from './reste.ts';
import { EN_TEXTE, SANS_MONTANT } from './silences.ts';
import { SUMS } from './sums.ts';
import { yearsOfMoyens } from './years.ts';

const YEARLY = [...SUMS, SANS_MONTANT, EN_TEXTE];
const ALL = [...YEARLY, RESTE];

/** Those that each year has too, its number behind their name. */
export const MOYENS_YEARLY: readonly string[] = YEARLY.map(({ id }) => id);

/** Of all years together, then of each: `budget-engage-2024` is the same in the bilan of another year. */
export function moyensFigures(population: Population): readonly Figure[] {
  return [
    ...ALL.map(({ id, figureOf }) => build(id, figureOf(population, null))),
    ...yearsOfMoyens(population).flatMap((year) =>
      YEARLY.map(({ id, figureOf }) => build(yearly(id, year), figureOf(population, year))),
    ),
  ];
}

/** The names of these figures. */
export function moyensIds(population: Population): readonly string[] {
  const years = yearsOfMoyens(population);
  return [...ALL.map(({ id }) => id), ...years.flatMap((year) => YEARLY.map(({ id }) => yearly(id, year)))];
}

function yearly(id: string, year: number): string {
  return `${id}-${String(year)}`;
}

function build(id: string, { denominator = null, apports = [], ...facts }: Facts): Figure {
  return { id, ...facts, apports, denominator, rate: rateOf(facts.value, denominator), filter: null };
}
