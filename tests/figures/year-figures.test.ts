import { expect, it } from 'vitest';
import { populationOf } from '../../src/figures/population.ts';
import { namedFigures } from '../../src/figures/named-figures.ts';
import { yearFigures } from '../../src/figures/year-figures.ts';
import { planOf } from '../support/plan-of.ts';

const AXES = {
  axes: [
    { code: 'logement', titre: 'Logement' },
    { code: 'logement-2024', titre: 'Logement, suite' },
  ],
};
const figures = namedFigures(
  populationOf(planOf([{ axe: 'logement-2024', status: 'en-cours', year: 2024 }, { year: 2023 }], AXES)),
);
const valueOf = (annee: number | null, wanted: string) =>
  yearFigures(figures, annee)
    .filter(({ id }) => id === wanted)
    .map(({ value }) => value);

it('« actives » is what the year has under a name of its own', () => {
  expect(valueOf(2024, 'actives')).toEqual([1]);
  expect(valueOf(2024, 'actives-2024')).toEqual([1]);
  expect(valueOf(null, 'actives')).toEqual([]);
});

it('what has no year keeps its value, an axis whose code ends like a year included', () => {
  expect(valueOf(2024, 'engagees')).toEqual([1]);
  expect(valueOf(2024, 'engagees-axe-logement')).toEqual([0]);
  expect(valueOf(2024, 'engagees-axe-logement-2024')).toEqual([1]);
});
