import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFinancer, aTrouver } from '../../src/figures/a-financer.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';
import './some-headers.ts';

const prevu = (...amounts: readonly number[]) =>
  amounts.map((one, index) => ({ annee: 2020 + index, prevu: one }));
const ars = (montant?: number) => [{ financeur: 'ARS', montant }];

describe('what a fiche needs', () => {
  it.each([
    ['every year that it plans, nothing brought', { budget: prevu(10, 20.5) }, [30.5, null, 30.5, 0]],
    [
      'less what its financeurs bring',
      { budget: prevu(30.3), financements: ars(10.1) },
      [30.3, 10.1, 20.2, 0],
    ],
    ['nothing more once all is brought', { budget: prevu(10), financements: ars(10) }, [10, 10, 0, 0]],
    [
      'never less than nothing: the rest is a surplus',
      { budget: prevu(10), financements: ars(12.5) },
      [10, 12.5, 0, 2.5],
    ],
    [
      'not a zero where a financeur says no amount',
      { budget: prevu(10), financements: ars() },
      [10, null, 10, 0],
    ],
    ['not its ETP', { budget: [{ prevu: 2, unite: 'ETP' }, { prevu: 5 }] }, [5, null, 5, 0]],
    ['unknown where its cost is a text', { budget: '65 200 € / site' }, [null, null, null, null]],
    ['unknown where it plans only ETP', { budget: [{ prevu: 2, unite: 'ETP' }] }, [null, null, null, null]],
    [
      'unknown where a note stands for the amount',
      { budget: [{ note: 'à chiffrer' }] },
      [null, null, null, null],
    ],
  ] as const)('is %s', (_, header, [planned, brought, rest, surplus]) => {
    expect(besoinsOf([header])).toMatchObject([
      { ref: '1', prevu: planned, obtenu: brought, reste: rest, excedent: surplus },
    ]);
  });

  it('keeps its words and its financeurs beside it', () => {
    const [besoin] = besoinsOf([{ budget: 'à définir', financements: ars() }]);
    expect(besoin?.budget).toBe('à définir');
    expect(besoin?.financements).toEqual([
      { financeur: 'ARS', montant: null, annee: null, source: null, perenne: null },
    ]);
  });
});

it.each([
  ['given up', { status: 'abandonnee', budget: prevu(10) }],
  ['achieved', { status: 'realisee', budget: prevu(10) }],
  ['without a budget', { financements: ars(10) }],
  ['with committed euros only', { budget: [{ engage: 10 }] }],
  ['merged into another', { 'fusionnee-dans': 2, budget: prevu(10) }],
])('a fiche %s needs no funding', (_, header) => {
  expect(besoinsOf([header, {}])).toEqual([]);
});

it.each(['a-discuter', 'a-venir', 'en-preparation', 'en-cours', 'suspendue', undefined])(
  'a fiche whose status is %s may need funding',
  (status) => {
    expect(besoinsOf([{ status, budget: prevu(10) }])).toHaveLength(1);
  },
);

it('a status of the territory is taken by its meaning', () => {
  const configuration = { statuts: [{ code: 'close', libelle: 'Close', sens: 'abandonnee' }] };
  const plan = planOf([{ status: 'close', budget: prevu(10) }], configuration);
  expect(aFinancer(populationOf(plan))).toEqual([]);
});

it('the largest need comes first, then numbers, and what cannot be computed last', () => {
  const needs = [5, null, 20, 5, 0].map((need) => ({ budget: need === null ? 'à définir' : prevu(need) }));
  expect(besoinsOf(needs).map(({ ref }) => ref)).toEqual(['3', '1', '4', '5', '2']);
});

it('what is to be found in all is what is planned less what is brought, for the fiches that lack some', () => {
  const money = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(money, fc.option(money)), { maxLength: 8 }), (pairs) => {
      const headers = pairs.map(([planned, brought]) => ({
        budget: prevu(planned / 100),
        financements: brought === null ? [] : ars(brought / 100),
      }));
      const { open, prevu: planned, obtenu, reste } = aTrouver(besoinsOf(headers));
      const lacking = pairs.map(([wanted, brought]) => wanted - (brought ?? 0)).filter((gap) => gap > 0);
      expect(open).toHaveLength(lacking.length);
      expect(Math.round(reste * 100)).toBe(lacking.reduce((a, b) => a + b, 0));
      expect(Math.round(reste * 100)).toBe(Math.round(planned * 100) - Math.round(obtenu * 100));
    }),
  );
});

function besoinsOf(headers: readonly Header[]) {
  return aFinancer(populationOf(planOf(headers)));
}
