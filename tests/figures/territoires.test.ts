import { expect, it } from 'vitest';
import { couverture } from '../../src/figures/couverture.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

it('fiches are counted by territory, engaged or not, where one of them names a territory', () => {
  const table = tableOf([
    { status: 'en-cours', year: 2024, territoires: ['Sud', 'Nord'] },
    { status: 'a-venir', territoires: ['Sud'] },
    { status: 'a-venir' },
  ]);
  expect(table?.rows.map(({ label, cells }) => [label, ...cells.map(({ fiches }) => fiches)])).toEqual([
    ['Nord', ['1'], []],
    ['Sud', ['1'], ['2']],
    ['Non renseigné', [], ['3']],
  ]);
});

it.each([
  [[{ status: 'a-venir' }]],
  [[{ status: 'abandonnee', territoires: ['Nord'] }, { status: 'a-venir' }]],
])('there is no such table where no fiche that covers anything names one: %j', (headers) => {
  expect(tableOf(headers)).toBeUndefined();
});

function tableOf(headers: readonly Header[]) {
  return couverture(populationOf(planOf(headers))).tables.find(({ id }) => id === 'territoires');
}
