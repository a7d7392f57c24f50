import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBilan } from '../../src/figures/bilan.ts';
import { decompte } from '../../src/figures/decompte.ts';
import { envelope } from '../../src/figures/envelope.ts';
import { populationOf, select } from '../../src/figures/population.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';
import { readingOf } from '../support/reading-of.ts';

const into = (id: number): Header => ({ 'fusionnee-dans': id });

/** Three counted (1, 2, 5), two merged (3 into 1, 4 into 3). */
const FICHES: readonly Header[] = [
  { axe: 1, status: 'en-cours', year: 2023 },
  { axe: 2, status: 'realisee', year: [2022, 2023] },
  { axe: 1, status: 'en-cours', year: 2023, ...into(1) },
  { axe: 3, status: 'suspendue', ...into(3) },
  { axe: 2, status: 'a-venir', groupe: 'Logement' },
];

describe('a fiche merged into another', () => {
  const plan = planOf(FICHES);
  const bilan = buildBilan(readingOf(plan), { annee: null, titleOf: (code) => code });
  const figure = (wanted: string) => bilan.figures.find(({ id }) => id === wanted);

  it('is in no total, and the one that took it in is in all', () => {
    expect(bilan.base).toEqual({ nombre: 3, libelle: 'fiches du dépôt' });
    expect(figure('engagees')).toMatchObject({ value: 2, fiches: ['1', '2'], rate: 0.6667 });
    expect(figure('engagees-axe-1')).toMatchObject({ value: 1, fiches: ['1'] });
    expect(figure('suspendues')).toMatchObject({ value: 0, fiches: [] });
    expect(figure('actives-2023')).toMatchObject({ value: 2, fiches: ['1', '2'] });
    const totals = Object.fromEntries(bilan.tables.map(({ id, total }) => [id, total.total]));
    expect(totals).toMatchObject({ axes: 3, annees: 3, groupes: 1, 'priorites-axes': 3, publics: 3 });
  });

  it('is in no list of actions', () => {
    const { realisees, preparation, autres } = bilan;
    const refs = [...realisees, ...preparation, ...autres].flatMap(({ actions }) =>
      actions.map(({ ref }) => ref),
    );
    expect(refs.toSorted()).toEqual(['1', '2', '5']);
  });

  it('is read, and named with the one that took it in', () => {
    expect(figure('lues')).toMatchObject({ value: 5, fiches: ['1', '2', '3', '4', '5'] });
    expect(figure('fusionnees')).toMatchObject({ value: 2, fiches: ['3', '4'] });
    expect(bilan.files).toEqual({
      total: 5,
      lues: 5,
      ignorees: [],
      nonLues: [],
      internes: { montrees: 0, tues: 0 },
      fusionnees: [
        { fiche: '3', dans: '1' },
        { fiche: '4', dans: '3' },
      ],
    });
  });

  it('is no reservation: nothing is wrong', () => {
    expect(bilan.reserves).toEqual([]);
  });

  it('is not selected', () => {
    expect(select(populationOf(plan), 'axe = 1').map(({ ref }) => ref)).toEqual(['1']);
  });

  it.each<[string, readonly Header[]]>([
    ['a number that no fiche has', [into(9), {}]],
    ['its own number', [into(1), {}]],
    ['a fiche that is merged into it', [into(2), into(1)]],
    ['a number that two fiches have', [into(2), { id: 2 }, { id: 2 }]],
  ])('stays counted where it names %s', (_, headers) => {
    const { fiches } = populationOf(planOf(headers));
    expect(fiches).toHaveLength(headers.length);
  });

  it('leaves a loop of fiches that it is merged into counted', () => {
    const { fiches } = populationOf(planOf([into(2), into(3), into(2)]));
    expect(fiches.map(({ ref }) => ref)).toEqual(['2', '3']);
  });
});

it('counted and merged fiches make the fiches read, whoever is merged into whom', () => {
  const headers = fc.array(
    fc.record({ 'fusionnee-dans': fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  fc.assert(
    fc.property(headers, (some) => {
      const plan = planOf(some);
      const population = populationOf(plan);
      const { files } = envelope('ptsm.decompte', readingOf(plan));
      const { total, rows } = decompte(population, 'status', null);
      expect(total.total + files.fusionnees.length).toBe(files.lues);
      expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total.total);
      expect(population.fiches.length).toBeGreaterThan(0);
      for (const { dans } of files.fusionnees) expect(plan.fiches.map(({ ref }) => ref)).toContain(dans);
    }),
    { numRuns: 200, seed: 49 },
  );
});
