import { describe, expect, it } from 'vitest';
import { couverture } from '../../src/figures/couverture.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Table, Trou } from '../../src/figures/result.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

const AXES = {
  axes: [
    { code: 1, titre: 'Prévenir', national: 1 },
    { code: 2, titre: 'Soigner', national: 2 },
    { code: 3, titre: 'Relier' },
  ],
};

describe('an axis', () => {
  it('that no fiche names is uncovered, one without an engaged fiche is said apart', () => {
    const holes = holesOf(
      [
        { axe: 1, status: 'en-cours' },
        { axe: 2, status: 'a-venir' },
      ],
      'axe',
      AXES,
    );
    expect(holes).toEqual([
      ['2', 'aucune-engagee', 0],
      ['3', 'aucune-fiche', 0],
    ]);
  });

  it.each(['en-preparation', 'en-cours', 'realisee'])('served by a fiche %s is covered', (status) => {
    expect(holesOf([{ axe: [1, 2, 3], status }], 'axe', AXES)).toEqual([]);
  });

  it.each(['a-discuter', 'a-venir', 'suspendue', undefined])('served by a fiche %s only is not', (status) => {
    expect(holesOf([{ axe: [1, 2, 3], status }], 'axe', AXES).map(([, etat]) => etat)).toEqual(
      Array(3).fill('aucune-engagee'),
    );
  });

  it('served by an abandoned fiche only is served by none', () => {
    expect(holesOf([{ axe: [1, 2, 3], status: 'abandonnee' }], 'axe', AXES).map(([, etat]) => etat)).toEqual(
      Array(3).fill('aucune-fiche'),
    );
  });

  it('of the nation is covered by the local axes that answer it', () => {
    const holes = holesOf([{ axe: 2, status: 'en-cours' }], 'axe-national', AXES);
    expect(holes.map(([id]) => id)).toEqual(['1', '3']);
  });
});

it('transversal is a way to be without an axis, not an axis to serve', () => {
  const fiches = [{ axe: 1, status: 'en-cours' }];
  const holes = holesOf(fiches, 'axe', { ...AXES, transversal: true });
  expect(holes.map(([id]) => id)).toEqual(['2', '3']);
});

it('a hole says how many fiches are silent, since one of them might fill it', () => {
  const fiches = [{ publics: ['enfants'], status: 'en-cours' }, {}, { status: 'en-cours' }];
  const holes = holesOf(fiches, 'public');
  expect(holes.find(([id]) => id === 'adolescents')).toEqual(['adolescents', 'aucune-fiche', 2]);
  expect(holes.map(([id]) => id)).not.toContain('enfants');
});

describe('« tous »', () => {
  const fiches = [{ publics: ['tous'], status: 'en-cours' }];

  it('covers no public in particular, and is no hole itself', () => {
    const ids = holesOf(fiches, 'public').map(([id]) => id);
    expect(ids).toContain('adolescents');
    expect(holesOf([], 'public').map(([id]) => id)).not.toContain('tous');
  });

  it('is an answer: a fiche for everybody is not silent', () => {
    expect(holesOf(fiches, 'public').every(([, , silent]) => silent === 0)).toBe(true);
    expect(tableOf(fiches, 'publics').rows.find(({ id }) => id === 'tous')?.total).toBe(1);
  });
});

function tableOf(headers: readonly Header[], wanted: string): Table {
  const found = couverture(populationOf(planOf(headers))).tables.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no table ${wanted}`);
  return found;
}

function holesOf(
  headers: readonly Header[],
  objet: Trou['objet'],
  configuration: Readonly<Record<string, unknown>> = {},
): readonly (readonly [string, Trou['etat'], number])[] {
  const { trous } = couverture(populationOf(planOf(headers, configuration)));
  return trous
    .filter((trou) => trou.objet === objet)
    .map(({ id, etat, sansReponse }) => [id, etat, sansReponse]);
}
