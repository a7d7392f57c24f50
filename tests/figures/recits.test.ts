import { expect, it } from 'vitest';
import { populationOf } from '../../src/figures/population.ts';
import { recits } from '../../src/figures/recits.ts';
import { planOf } from '../support/plan-of.ts';

const plan = planOf(
  [
    { id: 10, title: 'Répit', axe: 2, status: 'abandonnee' },
    { id: 2, title: 'Logement', axe: 3 },
    { id: 3 },
    { id: 4, 'fusionnee-dans': 2 },
  ],
  {},
  [
    '## Bilan 2023-2024\nfait\n### Suites\naucune\n',
    '## Suivi 2024\nb\n## Bilan 2023\na\n',
    '## Contexte\nun bilan 2024\n',
    '## Bilan 2024\nfusion\n',
  ],
);

it.each([
  [2024, ['2 2024', '10 2023,2024']],
  [2023, ['2 2023', '10 2023,2024']],
  [2022, []],
  [null, ['2 2024', '2 2023', '10 2023,2024']],
])(
  'the accounts of %j are those of its sections, in the order of the fiches then of their texts',
  (annee, expected) => {
    expect(recits(populationOf(plan), annee).map(({ ref, annees }) => `${ref} ${annees.join()}`)).toEqual(
      expected,
    );
  },
);

it('an account bears the name of its fiche and the words of its sections', () => {
  expect(recits(populationOf(plan), 2023)[1]).toEqual({
    ref: '10',
    file: 'fiches/0000.md',
    axe: 'Axe 2',
    title: 'Répit',
    annees: [2023, 2024],
    sections: [
      { titre: null, texte: 'fait' },
      { titre: 'Suites', texte: 'aucune' },
    ],
  });
});
