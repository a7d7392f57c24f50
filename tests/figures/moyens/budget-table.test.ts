import { describe, expect, it } from 'vitest';
import { cellAt, moyensOf, tableNamed, valuesOf } from './plan-moyens.ts';

const FICHES = [
  {
    budget: [
      { annee: 2023, prevu: 100, engage: 99.9 },
      { annee: 2024, prevu: 0.1, engage: 0 },
      { annee: 2024, prevu: 1.5, engage: 1, unite: 'ETP' },
    ],
  },
  { budget: [{ annee: 2024, prevu: 0.2 }, { annee: 2024, prevu: 1.5, unite: 'ETP' }, { engage: 7 }] },
  { budget: '65 200 € / site' },
  { budget: [{ annee: 2031, note: 'à chiffrer' }] },
  {},
  { budget: [{ annee: 2019, prevu: 5 }] },
];
const table = tableNamed(moyensOf(FICHES, null, { periode: '2022-2024' }), 'budget-annees');

describe('the table of budgets', () => {
  it('has a row a year of the period and a year with an amount, then what has none, and adds up', () => {
    expect(valuesOf(table)).toEqual([
      ['2019', 5, null, null, null, 1],
      ['2022', null, null, null, null, 0],
      ['2023', 100, 99.9, null, null, 1],
      ['2024', 0.3, 0, 3, 1, 2],
      ['Sans année', null, 7, null, null, 1],
      ['Aucun montant', null, null, null, null, 3],
      ['Total', 105.3, 106.9, 3, 1, 6],
    ]);
  });

  it('tells a zero that was written from an amount that was not', () => {
    expect(cellAt(table, '2024', 'budget-engage')).toEqual({ value: 0, fiches: ['1'] });
    expect(cellAt(table, '2022', 'budget-engage')).toEqual({ value: null, fiches: [] });
  });

  it('names in each cell the fiches that give its amounts', () => {
    expect(cellAt(table, '2024', 'etp-prevus').fiches).toEqual(['1', '2']);
    expect(cellAt(table, '2024', 'etp-engages').fiches).toEqual(['1']);
    expect(cellAt(table, 'non-renseigne', 'fiches').fiches).toEqual(['3', '4', '5']);
    expect(cellAt(table, 'total', 'fiches').fiches).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('says what each column counts, and that ETP of several years are years of work', () => {
    expect(table.columns.map(({ unite }) => unite)).toEqual(['EUR', 'EUR', 'ETP', 'ETP', 'fiches']);
    expect(table.note).toContain('ETP-années');
    expect([table.additive, table.base, table.total.rate]).toEqual([false, null, null]);
  });
});

it('a merged fiche brings its budget to no total', () => {
  const merged = [{ budget: [{ annee: 2024, prevu: 10 }] }, { 'fusionnee-dans': 1, budget: [{ prevu: 5 }] }];
  expect(cellAt(tableNamed(moyensOf(merged), 'budget-annees'), 'total', 'budget-prevu')).toEqual({
    value: 10,
    fiches: ['1'],
  });
});

it('an abandoned fiche keeps its amounts: they were committed', () => {
  const fiches = [{ status: 'abandonnee', budget: [{ annee: 2024, engage: 10 }] }];
  const abandoned = tableNamed(moyensOf(fiches), 'budget-annees');
  expect(cellAt(abandoned, '2024', 'budget-engage').value).toBe(10);
  expect(abandoned.note).toContain('abandonnées');
});
