import { describe, expect, it } from 'vitest';
import { ctsm } from '../../src/figures/ctsm.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

it('the lines of the contract are the fiches that say so: signed first, then by date, then by avenant', () => {
  const said = [2, '2024-06-01', true, undefined, 1, false, '2022-04-20', true, 0];
  const lines = linesOf(said.map((value) => ({ ctsm: value })));
  expect(lines.map(({ ref, signature, avenant }) => [ref, signature, avenant])).toEqual([
    ['3', null, null],
    ['8', null, null],
    ['7', '2022-04-20', null],
    ['2', '2024-06-01', null],
    ['9', null, 0],
    ['5', null, 1],
    ['1', null, 2],
  ]);
});

it('without any such fiche there is no line', () => {
  expect(linesOf([{}, { ctsm: false }])).toEqual([]);
});

it('a line has what the fiche says, and null or nothing for the rest', () => {
  const budget = [{ annee: 2024, prevu: 10, unite: 'EUR', engage: null, note: null }];
  expect(
    linesOf([
      { ctsm: true },
      {
        ctsm: true,
        title: 'Répit',
        calendrier: 'Septembre',
        pilotes: ['CH', 'GEM'],
        budget: [{ annee: 2024, prevu: 10 }],
      },
    ]),
  ).toMatchObject([
    { title: 'Sans titre', thematiques: [], qui: [], quand: null, debut: null, annees: [], budget: null },
    { title: 'Répit', quand: 'Septembre', qui: ['CH', 'GEM'], budget, financements: [] },
  ]);
});

describe('the themes of a line', () => {
  it.each([
    [
      'the words of the contract, codes of the référentiel left out',
      ['Repérage et formation', 'prevention'],
      ['Repérage et formation'],
    ],
    ['the words of a code where there are no others', ['prevention'], ['Prévention']],
    [
      'words as they are written, be they those of the référentiel',
      ['Prévention', 'Jeunes'],
      ['Prévention', 'Jeunes'],
    ],
    ['none where the fiche has none', undefined, []],
  ])('are %s', (_, thematiques, expected) => {
    expect(linesOf([{ ctsm: true, thematiques }])[0]?.thematiques).toEqual(expected);
  });
});

function linesOf(headers: readonly Header[]) {
  return ctsm(populationOf(planOf(headers)));
}
