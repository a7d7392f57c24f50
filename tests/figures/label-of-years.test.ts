import { expect, it } from 'vitest';
import { actionsOf } from '../../src/figures/actions.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

it.each([
  [2023, 'Mise en œuvre en 2023'],
  [[2021, 2022], 'Mise en œuvre en 2021, reconduite en 2022'],
  [[2022, 2023, 2024], 'Mise en œuvre en 2022, reconduite en 2023 et 2024'],
  ['2021-2024', 'Mise en œuvre en 2021, reconduite en 2022, 2023 et 2024'],
  [[2024, 2021], 'Mise en œuvre en 2021, reconduite en 2024'],
  [[2023, 2023], 'Mise en œuvre en 2023'],
])('year: %j is said « %s »', (year, label) => {
  expect(labels([{ status: 'en-cours', year }])).toEqual([label]);
});

it('a fiche carried out without a year is said so, after the others', () => {
  const found = labels([{ status: 'en-cours' }, { status: 'realisee', year: 2020 }]);
  expect(found).toEqual(['Mise en œuvre en 2020', 'Mise en œuvre, année non renseignée']);
});

it('labels come by launch, then the shorter run of years first', () => {
  const years = [[2022], [2021, 2022, 2023], [2021], [2021, 2022], [2020, 2024]];
  expect(labels(years.map((year) => ({ status: 'en-cours', year })))).toEqual([
    'Mise en œuvre en 2020, reconduite en 2024',
    'Mise en œuvre en 2021',
    'Mise en œuvre en 2021, reconduite en 2022',
    'Mise en œuvre en 2021, reconduite en 2022 et 2023',
    'Mise en œuvre en 2022',
  ]);
});

it('under one label, fiches come by axis, then by number', () => {
  const plan = planOf([
    { id: 12, axe: 2, status: 'en-cours', year: 2023 },
    { id: 9, axe: 2, status: 'en-cours', year: 2023 },
    { id: 40, axe: 1, status: 'realisee', year: 2023 },
  ]);
  const [group] = actionsOf(plan, null).realisees;
  expect(group?.actions.map(({ ref }) => ref)).toEqual(['40', '9', '12']);
});

it('a fiche in preparation without a working group is under its own label', () => {
  const plan = planOf([
    { id: 1, status: 'en-preparation', groupe: 'Logement' },
    { id: 2, status: 'en-preparation' },
  ]);
  expect(actionsOf(plan, null).preparation.map(({ label, actions }) => [label, actions.length])).toEqual([
    ['Logement', 1],
    ['Sans groupe de travail', 1],
  ]);
});

function labels(headers: readonly Header[]): readonly string[] {
  return actionsOf(planOf(headers), null).realisees.map(({ label }) => label);
}
