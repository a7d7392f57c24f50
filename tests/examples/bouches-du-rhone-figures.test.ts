import { expect, it } from 'vitest';
import type { Result, Table } from '../../src/figures/result.ts';
import { jsonOf } from '../support/run-ptsm.ts';
import { numbersOf, sourceRows, type SourceRow } from './source-tables.ts';

const INSCRITES = 49;
const YEARS = [2020, 2021, 2022, 2023, 2024];

const rows = sourceRows();
const bilan = jsonOf('ptsm.bilan', ['bilan', '-C', 'examples/bouches-du-rhone']);
const carriedOut = ({ annees }: SourceRow) => annees.length > 0;
const inPreparation = ({ groupe }: SourceRow) => groupe !== null;

it('the two published tables hold what the source says of them', () => {
  expect(rows).toHaveLength(25);
  expect(new Set(rows.map(({ numero }) => numero)).size).toBe(25);
  expect(numbersOf(rows, ({ axePublie }) => axePublie === '')).toEqual(['15', '35']);
  expect(rows.every((row) => carriedOut(row) !== inPreparation(row))).toBe(true);
});

it.each([
  { id: 'engagees', keep: () => true, value: 25, rate: 0.5102 },
  { id: 'mises-en-oeuvre', keep: carriedOut, value: 16, rate: 0.3265 },
  { id: 'en-preparation', keep: inPreparation, value: 9, rate: 0.1837 },
])('$id counts $value rows of the source, out of the 49 fiches of the arrêté', ({ id, keep, value, rate }) => {
  const fiches = numbersOf(rows, keep);
  expect(fiches).toHaveLength(value);
  expect(Math.round((fiches.length / INSCRITES) * 10_000) / 10_000).toBe(rate);
  expect(figure(bilan, id)).toMatchObject({ value, denominator: INSCRITES, rate, fiches });
});

it('no fiche is without an axis once the two empty cells are filled down', () => {
  expect(figure(bilan, 'sans-axe')).toMatchObject({ value: 0, fiches: [] });
  expect(figure(bilan, 'inscrites').value).toBe(INSCRITES);
  expect(figure(bilan, 'lues').value).toBe(rows.length);
});

it('the axes add up to 2, 16 and 7, each with the fiches of its rows', () => {
  const table = tableOf(bilan, 'axes');
  const counted = ['1', '2', '3'].map((axe) => numbersOf(rows, (row) => row.axe === axe));
  expect(counted.map(({ length }) => length)).toEqual([2, 16, 7]);
  expect(table.rows.map(({ id, total, fiches }) => [id, total, fiches])).toEqual([
    ...counted.map((fiches, index) => [String(index + 1), fiches.length, fiches]),
    ['non-renseigne', 0, []],
  ]);
  expect(table.total.total).toBe(25);
});

it.each(YEARS)('the new and the active fiches of %i are those whose label begins with, or names, the year', (year) => {
  const launched = numbersOf(rows, ({ annees }) => annees[0] === year);
  const active = numbersOf(rows, ({ annees }) => annees.includes(year));
  expect(figure(bilan, `nouvelles-${String(year)}`)).toMatchObject({ value: launched.length, fiches: launched });
  expect(figure(bilan, `actives-${String(year)}`)).toMatchObject({ value: active.length, fiches: active });
  const row = tableOf(bilan, 'annees').rows.find(({ id }) => id === String(year));
  expect(row?.cells.map(({ fiches }) => fiches)).toEqual([launched, active]);
});

it('the years count 1, 3, 2, 9, 1 new fiches and 1, 4, 5, 12, 7 active ones', () => {
  const count = (keep: (row: SourceRow, year: number) => boolean) =>
    YEARS.map((year) => rows.filter((row) => keep(row, year)).length);
  expect(count(({ annees }, year) => annees[0] === year)).toEqual([1, 3, 2, 9, 1]);
  expect(count(({ annees }, year) => annees.includes(year))).toEqual([1, 4, 5, 12, 7]);
});

it('the working groups prepare 7 and 2 fiches', () => {
  const names = [...new Set(rows.flatMap(({ groupe }) => groupe ?? []))];
  const counted = names.map((name) => [name, numbersOf(rows, ({ groupe }) => groupe === name)] as const);
  expect(counted.map(([, { length }]) => length)).toEqual([7, 2]);
  const [soins, logement, silent] = tableOf(bilan, 'groupes').rows;
  expect([soins, logement].map((row) => [row?.label, row?.fiches])).toEqual(counted);
  expect(silent).toMatchObject({ id: 'non-renseigne', total: 0 });
});

it('the published 23 and 14 are two fiches short, and both times these are 15 and 35', () => {
  const unfilled = (axe: string) => rows.filter(({ axePublie }) => axePublie === `Axe ${axe}`).length;
  const published = [
    ['engagees', unfilled('1') + unfilled('2') + unfilled('3'), 25],
    ['engagees-axe-1', unfilled('1'), 2],
    ['engagees-axe-2', unfilled('2'), 16],
    ['engagees-axe-3', unfilled('3'), 7],
  ] as const;
  expect(published.map(([, value]) => value)).toEqual([23, 2, 14, 7]);
  expect(
    bilan.reconciliation.map(({ id, published: said, counted, fiches }) => [id, said, counted, fiches]),
  ).toEqual(published.map(([id, said, counted]) => [id, said, counted, said === counted ? [] : ['15', '35']]));
  for (const { published: said, counted, difference } of bilan.reconciliation)
    expect(difference).toBe((counted ?? NaN) - said);
});

function figure({ figures }: Result<'ptsm.bilan'>, wanted: string): Result<'ptsm.bilan'>['figures'][number] {
  const found = figures.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no figure ${wanted}`);
  return found;
}

function tableOf({ tables }: Result<'ptsm.bilan'>, wanted: string): Table {
  const found = tables.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no table ${wanted}`);
  return found;
}
