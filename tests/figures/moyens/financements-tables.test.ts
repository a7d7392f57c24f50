import { describe, expect, it } from 'vitest';
import { cellAt, moyensOf, tableNamed, valuesOf } from './plan-moyens.ts';

const FICHES = [
  {
    financements: [
      { financeur: 'ARS Île-de-France', montant: 40, annee: 2024, source: 'FIR', perenne: true },
      { financeur: 'ars ile de france', montant: 30.1, annee: 2023, source: 'fir', perenne: false },
      { financeur: 'Département', montant: 0 },
    ],
  },
  {
    financements: [
      { financeur: 'ARS Île-de-France', annee: 2024, source: 'FIR' },
      { financeur: 'CNSA', montant: 100.2, annee: 2024, source: 'CNSA' },
    ],
  },
  {},
  { financements: [{ financeur: 'CPAM' }, { financeur: 'CPAM', annee: 2024 }] },
];

describe('the table by financeur', () => {
  const table = tableNamed(moyensOf(FICHES, 2024), 'financements-financeurs');

  it('has one row for spellings that differ by case and accents, the largest amount first', () => {
    expect(valuesOf(table)).toEqual([
      ['CNSA', 100.2, 100.2, null, 1, 0],
      ['ARS Île-de-France', 40, 70.1, 40, 2, 1],
      ['Département', null, 0, null, 1, 0],
      ['CPAM', null, null, null, 1, 2],
      ['Aucun financement', null, null, null, 1, 0],
      ['Total', 140.2, 170.3, 40, 4, 3],
    ]);
  });

  it('says how many financings its column of the year leaves out for want of a year', () => {
    expect(table.columns[0]).toEqual({ id: 'montant-annee', label: 'Montant 2024', unite: 'EUR' });
    expect(table.note).toMatch(/^.*\. 2 financements sans année ne sont pas dans la colonne 2024\./);
  });

  it('counts financings without an amount one by one, and names their fiches once', () => {
    expect(cellAt(table, 'cpam', 'sans-montant')).toEqual({ value: 2, fiches: ['4'] });
    expect(cellAt(table, 'total', 'sans-montant')).toEqual({ value: 3, fiches: ['2', '4'] });
  });

  it('has no column of the year where none is asked', () => {
    const { columns } = tableNamed(moyensOf(FICHES), 'financements-financeurs');
    expect(columns.map(({ id }) => id)).toEqual(['montant', 'perenne', 'fiches', 'sans-montant']);
  });
});

it('the table by source ends with what names none, then with fiches that have no financing', () => {
  expect(valuesOf(tableNamed(moyensOf(FICHES), 'financements-sources'))).toEqual([
    ['CNSA', 100.2, null, 1, 0],
    ['FIR', 70.1, 40, 2, 1],
    ['Source non renseignée', 0, null, 2, 2],
    ['Aucun financement', null, null, 1, 0],
    ['Total', 170.3, 40, 4, 3],
  ]);
});

it('the table by year has the years of the period, those of financings, and what has none', () => {
  const table = tableNamed(moyensOf(FICHES, 2024, { periode: '2022-2023' }), 'financements-annees');
  expect(valuesOf(table)).toEqual([
    ['2022', null, null, 0, 0],
    ['2023', 30.1, null, 1, 0],
    ['2024', 140.2, 40, 3, 2],
    ['Sans année', 0, null, 2, 1],
    ['Aucun financement', null, null, 1, 0],
    ['Total', 170.3, 40, 4, 3],
  ]);
});

it.each([
  { names: ['CPAM', 'Cpam', 'Cpam'], shown: 'Cpam' },
  { names: ['cpam', 'CPAM'], shown: 'CPAM' },
  { names: ['CPAM', 'cpam'], shown: 'CPAM' },
  {
    names: ['Conseil  départemental', 'conseil departemental', 'Conseil  départemental'],
    shown: 'Conseil  départemental',
  },
])('of $names, « $shown » is shown: the most written, the order of fiches aside', ({ names, shown }) => {
  const fiches = names.map((financeur) => ({ financements: [{ financeur }] }));
  const { rows } = tableNamed(moyensOf(fiches), 'financements-financeurs');
  expect(rows.map(({ label }) => label)).toEqual([shown, 'Aucun financement']);
});

it('a financeur called like a line of the table keeps a line of its own', () => {
  const fiches = ['Total', 'Non-renseigné', 'Aucun financement', '—'].map((financeur) => ({
    financements: [{ financeur, montant: 1 }],
  }));
  const { rows } = tableNamed(moyensOf(fiches), 'financements-financeurs');
  expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
  expect(rows.filter(({ total }) => total === 1)).toHaveLength(4);
});
