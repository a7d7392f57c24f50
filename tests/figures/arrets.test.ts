import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../src/figures/actions.ts';
import { arretsOf } from '../../src/figures/arrets.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';
import { readingOf } from '../support/reading-of.ts';
import { someHeaders } from './some-headers.ts';

describe('fiches achieved', () => {
  const plan = planOf([
    { status: 'realisee', year: [2022, 2023] },
    { status: 'realisee', year: [2023, 2024] },
    { status: 'realisee' },
    { status: 'en-cours', year: 2023 },
    { status: 'realisee', year: 2023, 'fusionnee-dans': 1 },
  ]);
  it.each([
    [2023, ['1']],
    [2024, ['2']],
    [2022, []],
    [null, ['1', '2', '3']],
  ])('in %j are those whose last year it is', (annee, refs) => {
    expect(refsOf(arretsOf(readingOf(plan), annee).terminees)).toEqual(refs);
  });
});

describe('fiches suspended or given up', () => {
  it('are listed as they stand, whatever the year, under the meaning of their status', () => {
    const plan = planOf(
      [
        { id: 12, status: 'gelee', year: 2021 },
        { id: 3, status: 'suspendue' },
        { id: 4, status: 'abandonnee', year: 2022 },
      ],
      { statuts: [{ code: 'gelee', libelle: 'Gelée', sens: 'suspendue' }] },
    );
    const { suspendues, abandonnees } = arretsOf(readingOf(plan), 2024);
    expect([refsOf(suspendues), refsOf(abandonnees)]).toEqual([['3', '12'], ['4']]);
  });

  it.each<[Header, string, string | null]>([
    [{ motif: 'poste vacant' }, '## Motif\nautre', 'poste vacant'],
    [{}, '## Motif\n\n- **poste** vacant\n', '- **poste** vacant'],
    [{}, '## Motif\n<!-- à dire -->\n## Difficultés\nlocal perdu\n', 'local perdu'],
    [
      {},
      '## Bilan 2023\n### Raison de l’arrêt\nplus de financeur\n### Suites\naucune\n',
      'plus de financeur',
    ],
    [{}, '## Contexte\nun motif\n', null],
    [{}, '', null],
  ])('%j with the body %j give as reason %j', (header, body, motif) => {
    const plan = planOf([{ status: 'suspendue', ...header }], {}, [body]);
    expect(arretsOf(readingOf(plan), null).suspendues).toMatchObject([{ ref: '1', motif }]);
  });
});

describe('every fiche counted', () => {
  it('stands in the whole bilan, once but where it was carried out before it stopped', () => {
    fc.assert(
      fc.property(someHeaders, (headers) => {
        const plan = planOf(headers);
        const { realisees, preparation, autres } = actionsOf(plan, null);
        const { suspendues, abandonnees } = arretsOf(readingOf(plan), null);
        const before = refsOf(realisees.flatMap(({ actions }) => actions));
        const waiting = refsOf([...preparation, ...autres].flatMap(({ actions }) => actions));
        const stopped = refsOf([...suspendues, ...abandonnees]);
        const shown = [...waiting, ...stopped, ...before.filter((ref) => !stopped.includes(ref))];
        expect(shown.toSorted()).toEqual(refsOf(populationOf(plan).fiches).toSorted());
      }),
    );
  });

  it('that was carried out stands under each of its axes, and no other does', () => {
    const years = fc.constantFrom(null, 2019, 2022, 2024);
    fc.assert(
      fc.property(someHeaders, years, (headers, annee) => {
        const plan = planOf(headers);
        const { realisees, parAxe } = actionsOf(plan, annee);
        const [listed, byAxis] = [realisees, parAxe].map((groupes) =>
          groupes.flatMap(({ actions }) => actions),
        );
        expect(new Set(refsOf(byAxis ?? []))).toEqual(new Set(refsOf(listed ?? [])));
        const axes = new Map(plan.fiches.map(({ ref, champs }) => [ref, champs.axe?.length ?? 1]));
        const expected = (listed ?? []).reduce((sum, { ref }) => sum + (axes.get(ref) ?? 0), 0);
        expect(byAxis).toHaveLength(expected);
      }),
    );
  });
});

it('axes come in the order in which they are declared, with their titles, then the transversal ones and those without', () => {
  const plan = planOf(
    [
      { id: 3, status: 'en-cours', year: 2024 },
      { id: 12, status: 'en-cours', year: 2024, axe: ['B', 'A'] },
      { id: 4, status: 'realisee', year: 2024, axe: 'transversal' },
      { id: 5, status: 'realisee', year: 2023, axe: 'A' },
      { id: 2, status: 'en-cours', year: 2024, axe: 'B' },
      { id: 1, status: 'a-venir', axe: 'C' },
    ],
    {
      transversal: true,
      axes: [
        { code: 'B', titre: 'Soigner' },
        { code: 'A', titre: 'Prévenir' },
        { code: 'C', titre: 'Loger' },
      ],
    },
  );
  expect(actionsOf(plan, 2024).parAxe.map(({ label, actions }) => [label, refsOf(actions)])).toEqual([
    ['Axe B : Soigner', ['2', '12']],
    ['Axe A : Prévenir', ['12']],
    ['Transversal', ['4']],
    ['Sans axe', ['3']],
  ]);
});

function refsOf(items: readonly { readonly ref: string }[]): readonly string[] {
  return items.map(({ ref }) => ref);
}
