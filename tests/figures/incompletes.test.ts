import { describe, expect, it } from 'vitest';
import { incompletes } from '../../src/figures/incompletes.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

const COMPLETE: Header = {
  axe: 1,
  priority: 4,
  status: 'en-cours',
  year: 2024,
  objectif: 'Aller vers',
  pilotes: ['CH'],
  publics: ['tous'],
  budget: 'à définir',
  indicateurs: [{ nom: 'Suivis' }],
};

describe('a fiche', () => {
  it('that says all that a bilan needs is not listed', () => {
    expect(missing(COMPLETE)).toEqual([]);
  });

  it.each([
    ['axe', 'Axe'],
    ['priority', 'Priorité'],
    ['year', 'Années'],
    ['objectif', 'Objectif général'],
    ['pilotes', 'Pilotes'],
    ['publics', 'Publics'],
    ['budget', 'Budget ou financements'],
    ['indicateurs', 'Indicateurs'],
  ])('without « %s » is listed for « %s »', (key, label) => {
    expect(missing({ ...COMPLETE, [key]: undefined })).toEqual([label]);
  });

  it('without a status is not asked for what is owed once it is carried out', () => {
    const silent = { status: undefined, year: undefined, indicateurs: undefined };
    expect(missing({ ...COMPLETE, ...silent })).toEqual(['Statut']);
    expect(missing({ ...COMPLETE, ...silent, status: 'a-venir' })).toEqual([]);
  });

  it('that names its financeurs says its means', () => {
    expect(missing({ ...COMPLETE, budget: undefined, financements: [{ financeur: 'ARS' }] })).toEqual([]);
  });

  it.each([
    ['objectif', '## Objectif général\nAller vers', []],
    ['objectif', '## Objectif\nAller vers', []],
    ['objectif', '## Objectif général\n', ['Objectif général']],
    ['indicateurs', '## Indicateurs\nFile active', []],
    // Only a field can be counted.
    ['publics', '## Publics\nAdolescents', ['Publics']],
  ])('without « %s », with the body %j, lacks %j', (key, body, labels) => {
    expect(missing({ ...COMPLETE, [key]: undefined }, body)).toEqual(labels);
  });

  it.each([{ status: 'abandonnee' }, { 'fusionnee-dans': 2 }])(
    'that no total waits for is not listed: %j',
    (header) => {
      const plan = planOf([header, COMPLETE]);
      expect(incompletes(populationOf(plan))).toEqual([]);
    },
  );
});

it('incomplete fiches come in the order of their numbers, gaps in that of the fields', () => {
  const plan = planOf([{ id: 10, ...COMPLETE, axe: undefined }, { id: 9 }]);
  expect(incompletes(populationOf(plan)).map(({ ref, manque }) => [ref, manque])).toEqual([
    ['9', ['Axe', 'Priorité', 'Statut', 'Objectif général', 'Pilotes', 'Publics', 'Budget ou financements']],
    ['10', ['Axe']],
  ]);
});

function missing(header: Header, body = ''): readonly string[] {
  return incompletes(populationOf(planOf([header], {}, [body]))).flatMap(({ manque }) => manque);
}
