import type { Population } from '../population.ts';
import type { Figure } from '../result.ts';
import { rateOf } from '../tally.ts';
import type { Facts } from './figure-facts.ts';
import { RESTE } from './reste.ts';
import { EN_TEXTE, SANS_MONTANT } from './silences.ts';
import { SUMS } from './sums.ts';
import { yearsOfMoyens } from './years.ts';

const YEARLY = [...SUMS, SANS_MONTANT];
const ASKED = [...YEARLY, EN_TEXTE, RESTE];

/**
 * Of the year asked, or of all of them together; then of each year under a name of its own, so that what was published of
 * `budget-engage-2024` is compared with nothing else.
 */
export function moyensFigures(population: Population, annee: number | null): readonly Figure[] {
  return [
    ...ASKED.map(({ id, figureOf }) => build(id, figureOf(population, annee))),
    ...yearsOfMoyens(population).flatMap((year) =>
      YEARLY.map(({ id, figureOf }) => build(yearly(id, year), figureOf(population, year))),
    ),
  ];
}

/** The names of these figures. */
export function moyensIds(population: Population): readonly string[] {
  const years = yearsOfMoyens(population);
  return [...ASKED.map(({ id }) => id), ...years.flatMap((year) => YEARLY.map(({ id }) => yearly(id, year)))];
}

function yearly(id: string, year: number): string {
  return `${id}-${String(year)}`;
}

function build(id: string, { denominator = null, apports = [], ...facts }: Facts): Figure {
  return { id, ...facts, apports, denominator, rate: rateOf(facts.value, denominator), filter: null };
}
