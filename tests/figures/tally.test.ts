import { describe, expect, it } from 'vitest';
import { decompte } from '../../src/figures/decompte.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Table } from '../../src/figures/result.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

const FICHES: readonly Header[] = [
  { axe: 1, status: 'en-cours', tags: ['A10', 'été'], publics: ['tous'] },
  { axe: [1, 2], status: 'realisee', tags: ['A2'] },
  { axe: 2, tags: ['A10'] },
  {},
];

describe('fiches by status', () => {
  const table = tableOf(FICHES, 'status');

  it('have a row for each status, even at zero, then one for those that do not say', () => {
    expect(totals(table)).toEqual([
      ['a-discuter', 0],
      ['a-venir', 0],
      ['en-preparation', 0],
      ['en-cours', 1],
      ['realisee', 1],
      ['suspendue', 0],
      ['abandonnee', 0],
      ['non-renseigne', 2],
    ]);
  });

  it('have words for people beside the codes', () => {
    expect(table.rows.map(({ label }) => label)).toContain('En préparation');
    expect(table.rows.at(-1)?.label).toBe('Non renseigné');
  });
});

it('a fiche with two axes counts in both rows and once in the total, and the table says so', () => {
  const table = tableOf(FICHES, 'axe');
  expect(totals(table)).toEqual([
    ['1', 2],
    ['2', 2],
    ['3', 0],
    ['non-renseigne', 1],
  ]);
  expect(table.total).toMatchObject({ total: 4, fiches: ['1', '2', '3', '4'] });
  expect(table.note).toMatch(/plusieurs fois.*une seule/);
});

it('the values of a free field come in natural order, after the declared ones', () => {
  expect(totals(tableOf(FICHES, 'tags'))).toEqual([
    ['A2', 1],
    ['A10', 2],
    ['été', 1],
    ['non-renseigne', 1],
  ]);
});

it('« toute la population » is a row of its own, not one for each public', () => {
  const { rows } = tableOf(FICHES, 'publics');
  expect(rows.filter(({ total }) => total > 0).map(({ id, total }) => [id, total])).toEqual([
    ['tous', 1],
    ['non-renseigne', 3],
  ]);
});

it('a column of fiches that do not say appears as soon as there is one', () => {
  const columns = (headers: readonly Header[]) =>
    tableOf(headers, 'axe', 'niveau').columns.map(({ id }) => id);
  expect(columns([{ axe: 1, niveau: 'bas' }])).toEqual(['eleve', 'moyen', 'bas']);
  expect(columns([{ axe: 1, niveau: 'bas' }, { axe: 2 }])).toEqual([
    'eleve',
    'moyen',
    'bas',
    'non-renseigne',
  ]);
});

it('shares refer to the fiches of the arrêté, where ptsm.yaml gives their number', () => {
  const { rows, total, base } = decompte(populationOf(planOf(FICHES, { inscrites: 49 })), 'status', null);
  expect(base).toEqual({ nombre: 49, libelle: 'fiches inscrites' });
  expect(rows.find(({ id }) => id === 'en-cours')?.rate).toBe(0.0204);
  expect(total.rate).toBe(0.0816);
});

it('without that number, shares refer to the fiches of the repository', () => {
  const { base, total } = tableOf(FICHES, 'status');
  expect(base?.nombre).toBe(4);
  expect(total.rate).toBe(1);
});

it('an empty repository gives rows at zero, and no share of nothing', () => {
  const { rows, total } = tableOf([], 'status');
  expect(rows).toHaveLength(8);
  expect(rows.every((row) => row.total === 0 && row.rate === null)).toBe(true);
  expect(total).toMatchObject({ total: 0, rate: null, fiches: [] });
});

it('an unknown field is refused with the one that was meant', () => {
  expect(() => tableOf(FICHES, 'statut')).toThrow(
    expect.objectContaining({
      name: 'UsageError',
      exitCode: 2,
      hint: expect.stringContaining('status') as string,
    }),
  );
  expect(() => tableOf(FICHES, 'axe', 'année')).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('year') as string }),
  );
});

function tableOf(headers: readonly Header[], par: string, et: string | null = null): Table {
  return decompte(populationOf(planOf(headers)), par, et);
}

function totals({ rows }: Table): readonly (readonly [string, number])[] {
  return rows.map(({ id, total }) => [id, total]);
}
