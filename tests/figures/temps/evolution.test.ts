import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/fiche/plan.ts';
import { buildEvolution, type EvolutionRequest } from '../../../src/figures/temps/evolution.ts';
import { bilanOf } from '../../support/bilan-of.ts';
import type { Header } from '../../support/fiche-text.ts';
import { planOf } from '../../support/plan-of.ts';
import { readingOf } from '../../support/reading-of.ts';
import { thrownBy } from '../../support/thrown-by.ts';

function evolutionOf(plans: readonly Plan[], facts: Partial<EvolutionRequest> = {}) {
  const etapes = plans.map((plan, index) => {
    const id = String(2020 + index);
    return { id, label: id, date: `${id}-12-31`, commit: `commit-${id}`, plan };
  });
  const last = plans.at(-1) ?? planOf([]);
  return buildEvolution(readingOf(last), { par: 'annee', etapes, chiffres: null, ...facts });
}

const EURO = { budget: [{ annee: 2023, prevu: 1000, engage: 0.1 }] };
const GROWING: readonly Plan[] = [
  planOf([]),
  planOf([{ axe: 1, priority: 1, status: 'a-venir' }]),
  planOf([
    { axe: 1, priority: 1, status: 'en-cours', year: 2022, ...EURO },
    {
      axe: 2,
      priority: [2, 3],
      status: 'en-preparation',
      secteurs: ['sanitaire', 'medico-social', 'social'],
    },
  ]),
  planOf(
    [
      { axe: 1, status: 'realisee', year: [2022, 2023], ...EURO },
      { axe: 2, status: 'suspendue', motif: 'départ' },
      { axe: 2, status: 'abandonnee', 'fusionnee-dans': 1 },
    ],
    { inscrites: 3, periode: '2022-2024' },
  ),
];

describe('the figures of an evolution', () => {
  const { series } = evolutionOf(GROWING);
  const bilans = GROWING.map((plan) => bilanOf(plan, null));

  it('are those that the bilan of each step gives, null where it has none of that name', () => {
    const ids = new Set(bilans.flatMap(({ figures }) => figures.map(({ id }) => id)));
    const expected = [...ids].map((id) => [
      id,
      bilans.map(({ figures }) => figures.find((one) => one.id === id)?.value ?? null),
    ]);
    expect(Object.fromEntries(series.map(({ id, valeurs }) => [id, valeurs]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  it('count what was told of these four steps', () => {
    const valuesOf = (id: string) => series.find((one) => one.id === id)?.valeurs;
    expect(valuesOf('engagees')).toEqual([0, 0, 2, 1]);
    expect(valuesOf('suspendues')).toEqual([0, 0, 0, 1]);
    expect(valuesOf('fusionnees')).toEqual([0, 0, 0, 1]);
    expect(valuesOf('tripartites')).toEqual([0, 0, 1, 0]);
    expect(valuesOf('budget-prevu')).toEqual([null, null, 1000, 1000]);
    expect(valuesOf('actives-2023')).toEqual([null, null, null, 1]);
  });

  it('are only those that were asked for, in that order', () => {
    const { series: asked } = evolutionOf(GROWING, { chiffres: ['budget-engage', 'engagees', 'engagees'] });
    expect(asked.map(({ id, unite, valeurs }) => [id, unite, valeurs])).toEqual([
      ['budget-engage', 'EUR', [null, null, 0.1, 0.1]],
      ['engagees', 'fiches', [0, 0, 2, 1]],
    ]);
  });

  it('may be asked for where only an early step has them, and are refused with a suggestion where none has', () => {
    const early = [planOf([{ status: 'en-cours', year: 2019 }]), planOf([])];
    expect(evolutionOf(early, { chiffres: ['actives-2019'] }).series[0]?.valeurs).toEqual([1, null]);
    expect(thrownBy(() => evolutionOf(early, { chiffres: ['engagee'] }))).toMatchObject({
      message: 'chiffre « engagee » inconnu',
      hint: 'vouliez-vous « engagees » ?',
      exitCode: 2,
    });
  });
});

describe('since when nothing serves a priority, an axis or a public', () => {
  const served = (...priority: readonly number[]): Header => ({ priority, status: 'en-cours', year: 2020 });
  const sinceOf = (plans: readonly Plan[], wanted: string) => {
    const { sansAction } = evolutionOf(plans);
    const found = sansAction.find(({ objet, id }) => `${objet} ${id}` === wanted);
    return found && [found.depuis, found.toujours];
  };

  it.each([
    ['never served', [served(1), served(1), served(1)], ['2020', true]],
    ['served at the last step', [served(1), served(1), served(2)], undefined],
    ['served until the step before', [served(2), served(2), served(1)], ['2022', false]],
    ['served once in between', [served(1), served(2), served(1), served(1)], ['2022', false]],
    ['unknown in between', [served(1), { status: 'en-cours' }, served(1)], ['2022', false]],
    ['unknown at the last step', [served(1), served(1), { status: 'en-cours' }], undefined],
    ['served by what is only planned', [served(2), { priority: 2, status: 'a-venir' }], ['2021', false]],
  ] as const)('%s', (_, headers, expected) => {
    expect(
      sinceOf(
        headers.map((header) => planOf([header])),
        'priorite 2',
      ),
    ).toEqual(expected);
  });

  it('an axis is without an action from the step that declares it', () => {
    const plans = [
      planOf([{ ...served(1), axe: 1 }]),
      planOf([{ ...served(1), axe: 1 }], {
        axes: ['1', '9'].map((code) => ({ code, titre: `Axe ${code}` })),
      }),
    ];
    expect(sinceOf(plans, 'axe 9')).toEqual(['2021', false]);
  });

  it('says whether the last step has fiches on it that are not engaged', () => {
    const { sansAction } = evolutionOf([planOf([{ priority: 2, status: 'a-venir' }, served(1)])]);
    const etats = new Map(sansAction.map(({ objet, id, etat }) => [`${objet} ${id}`, etat]));
    expect(etats.get('priorite 2')).toBe('aucune-engagee');
    expect(etats.get('priorite 3')).toBe('aucune-fiche');
  });
});

it('names the past steps whose files were not all read; the last one has its own reservation', () => {
  const whole = planOf([{ status: 'a-venir', axe: 1 }]);
  const partial: Plan = {
    ...whole,
    files: [...whole.files, { path: 'fiches/z.md', state: 'non-lue', text: null }],
  };
  expect(evolutionOf([whole, partial, partial, whole]).reserves).toEqual([
    'Fichiers non lus, absents des chiffres de 2 étapes passées : 2021 (1) et 2022 (1).',
  ]);
  expect(evolutionOf([whole, partial]).etapes.map(({ lues, nonLues }) => [lues, nonLues])).toEqual([
    [1, 0],
    [1, 1],
  ]);
  expect(evolutionOf([whole, partial]).reserves).toEqual([
    '1 fichier non lu, absents de tous les totaux : fiches/z.md.',
  ]);
});
