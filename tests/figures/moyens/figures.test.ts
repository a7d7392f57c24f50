import { describe, expect, it } from 'vitest';
import { figureIds } from '../../../src/figures/named-figures.ts';
import { populationOf } from '../../../src/figures/population.ts';
import { planOf } from '../../support/plan-of.ts';
import { figureNamed, moyensOf } from './plan-moyens.ts';

const FICHES = [
  {
    status: 'en-cours',
    year: [2023, 2024],
    budget: [
      { annee: 2023, prevu: 10, engage: 9.5 },
      { annee: 2024, prevu: 20.1 },
      { annee: 2024, prevu: 20.2, note: 'avenant' },
      { annee: 2024, prevu: 2, engage: 1.5, unite: 'ETP' },
      { prevu: 1000 },
    ],
    financements: [{ financeur: 'ARS', montant: 40.3, annee: 2024 }],
  },
  { status: 'en-cours', year: 2024, budget: '95 000 €' },
  { status: 'en-cours', year: 2024, budget: [{ annee: 2024, engage: 0 }] },
  { status: 'en-preparation', financements: [{ financeur: 'CPAM' }] },
  { status: 'a-venir', budget: [{ annee: 2025, note: 'à chiffrer' }] },
];

const CASES = [
  { id: 'budget-prevu', annee: 2024, value: 40.3, unite: 'EUR', fiches: ['1'] },
  { id: 'budget-prevu', annee: null, value: 1050.3, unite: 'EUR', fiches: ['1'] },
  { id: 'budget-engage', annee: 2024, value: 0, unite: 'EUR', fiches: ['3'] },
  { id: 'budget-engage', annee: 2025, value: null, unite: 'EUR', fiches: [] },
  { id: 'budget-engage', annee: null, value: 9.5, unite: 'EUR', fiches: ['1', '3'] },
  { id: 'etp-prevus', annee: 2024, value: 2, unite: 'ETP', fiches: ['1'] },
  { id: 'etp-engages', annee: 2024, value: 1.5, unite: 'ETP', fiches: ['1'] },
  { id: 'financements', annee: 2024, value: 40.3, unite: 'EUR', fiches: ['1'] },
  { id: 'financements', annee: 2023, value: null, unite: 'EUR', fiches: [] },
  { id: 'sans-montant', annee: 2024, value: 1, unite: 'fiches', fiches: ['2'] },
  { id: 'sans-montant', annee: null, value: 2, unite: 'fiches', fiches: ['2', '4'] },
  { id: 'couts-en-texte', annee: 2024, value: 2, unite: 'fiches', fiches: ['1', '2'] },
  { id: 'couts-en-texte', annee: null, value: 3, unite: 'fiches', fiches: ['1', '2', '5'] },
  { id: 'reste-a-financer', annee: 2024, value: 1010, unite: 'EUR', fiches: ['1'] },
] as const;

it.each(CASES)('« $id », asked of $annee, is $value $unite', ({ id, annee, ...expected }) => {
  expect(figureOf(id, annee)).toMatchObject({ ...expected, filter: null });
});

describe('the label and the note of a figure', () => {
  it('say the year, or that there is none', () => {
    expect(figureOf('budget-engage', 2024).label).toBe('Budget engagé en 2024');
    expect(figureOf('budget-engage').label).toBe('Budget engagé, toutes années confondues');
  });

  it('name the fiches whose amounts have no year', () => {
    expect(figureOf('budget-prevu', 2024).note).toContain('1 montant sans année (fiche 1)');
    expect(figureOf('budget-engage', 2024).note).toBeNull();
  });

  it('say that ETP of several years are years of work', () => {
    expect(figureOf('etp-prevus').note).toContain('ETP-années');
  });
});

it('fiches without an amount are a share of those active in the year, or engaged without a year', () => {
  expect(figureOf('sans-montant', 2024)).toMatchObject({ denominator: 3, rate: 0.3333 });
  expect(figureOf('sans-montant')).toMatchObject({ denominator: 4, rate: 0.5 });
  expect(figureOf('sans-montant', 2030)).toMatchObject({ denominator: 0, rate: null });
});

it('each fiche brings its own part to a sum', () => {
  const { apports } = figureOf('budget-engage');
  expect(apports).toEqual([
    { ref: '1', value: 9.5 },
    { ref: '3', value: 0 },
  ]);
});

it('the figures are the same whatever year is asked, each year having its own under its name', () => {
  const { figures } = moyensOf(FICHES, 2024);
  expect(moyensOf(FICHES, 2023).figures).toEqual(figures);
  const valueOf = (id: string) => figures.find((figure) => figure.id === id)?.value;
  const ids = ['budget-prevu-2024', 'budget-engage-2023', 'sans-montant-2024', 'financements-2025'];
  expect(ids.map(valueOf)).toEqual([40.3, 9.5, 1, null]);
  expect(valueOf('budget-prevu')).toBe(1050.3);
});

it('a year in which a fiche is carried out has figures, be they unknown', () => {
  const fiches = [{ status: 'en-cours', year: 2019 }, { budget: [{ annee: 2021, prevu: 5 }] }];
  expect(figureNamed(moyensOf(fiches), 'budget-prevu', 2019)).toMatchObject({
    label: 'Budget prévu en 2019',
    value: null,
  });
});

it('every figure of means is a name that « chiffres-publies » knows, once', () => {
  const configuration = { periode: '2021-2024' };
  const known = figureIds(populationOf(planOf(FICHES, configuration)));
  const ids = moyensOf(FICHES, 2024, configuration).figures.map(({ id }) => id);
  expect(ids.filter((id) => known.filter((one) => one === id).length !== 1)).toEqual([]);
  expect(
    known.filter((id) => /^(budget|etp|financements|sans-montant|couts|reste)/.test(id)).toSorted(),
  ).toEqual(ids.toSorted());
});

it('costs in words are quoted with the year of their line, in the order of fiches', () => {
  const quotes = (annee: number | null) =>
    moyensOf(FICHES, annee).couts.map(({ ref, annee: year, texte }) => [ref, year, texte]);
  expect(quotes(null)).toEqual([
    ['1', 2024, 'avenant'],
    ['2', null, '95 000 €'],
    ['5', 2025, 'à chiffrer'],
  ]);
  expect(quotes(2024).map(([ref]) => ref)).toEqual(['1', '2']);
  expect(quotes(2023).map(([ref]) => ref)).toEqual(['2']);
});

/** Of these fiches, in a period that has a year without any. */
function figureOf(id: string, annee: number | null = null) {
  return figureNamed(moyensOf(FICHES, annee, { periode: '2023-2030' }), id, annee);
}
