import { describe, expect, it } from 'vitest';
import type { DatedCommit } from '../../../src/fiche/commit-au.ts';
import { etapesOf, type Pas } from '../../../src/figures/temps/etapes.ts';
import { etapesOfTags } from '../../../src/figures/temps/etiquettes.ts';

/** Oldest first, as a person tells them. */
function branch(...dates: readonly string[]): readonly DatedCommit[] {
  return dates.map((date, index) => ({ commit: `c${String(index + 1)}`, date })).reverse();
}

interface Case {
  readonly what: string;
  readonly dates: readonly string[];
  readonly par: Pas;
  readonly jusqua?: string;
  /** id, last day, commit. */
  readonly steps: readonly (readonly [string, string, string])[];
}

const CASES: readonly Case[] = [
  { what: 'no commit', dates: [], par: 'mois', steps: [] },
  { what: 'one commit', dates: ['2024-06-30'], par: 'mois', steps: [['2024-06', '2024-06-30', 'c1']] },
  {
    what: 'months without a commit repeat the one before',
    dates: ['2023-11-02', '2023-11-30', '2024-03-01'],
    par: 'mois',
    steps: [
      ['2023-11', '2023-11-30', 'c2'],
      ['2023-12', '2023-12-31', 'c2'],
      ['2024-01', '2024-01-31', 'c2'],
      ['2024-02', '2024-02-29', 'c2'],
      ['2024-03', '2024-03-31', 'c3'],
    ],
  },
  {
    what: 'a leap day is in February, the day after is not',
    dates: ['2024-02-29', '2024-03-01'],
    par: 'mois',
    steps: [
      ['2024-02', '2024-02-29', 'c1'],
      ['2024-03', '2024-03-31', 'c2'],
    ],
  },
  {
    what: 'the bounds of quarters',
    dates: ['2023-12-31', '2024-01-01', '2024-03-31', '2024-04-01', '2024-06-30', '2024-10-01'],
    par: 'trimestre',
    steps: [
      ['2023-T4', '2023-12-31', 'c1'],
      ['2024-T1', '2024-03-31', 'c3'],
      ['2024-T2', '2024-06-30', 'c5'],
      ['2024-T3', '2024-09-30', 'c5'],
      ['2024-T4', '2024-12-31', 'c6'],
    ],
  },
  {
    what: 'years, to the one of a later day',
    dates: ['2021-05-05', '2022-12-31'],
    par: 'annee',
    jusqua: '2024-02-10',
    steps: [
      ['2021', '2021-12-31', 'c1'],
      ['2022', '2022-12-31', 'c2'],
      ['2023', '2023-12-31', 'c2'],
      ['2024', '2024-02-10', 'c2'],
    ],
  },
  {
    what: 'a day in the middle of a period: what came after it does not count',
    dates: ['2024-05-01', '2024-06-10', '2024-06-20'],
    par: 'mois',
    jusqua: '2024-06-15',
    steps: [
      ['2024-05', '2024-05-31', 'c1'],
      ['2024-06', '2024-06-15', 'c2'],
    ],
  },
  {
    what: 'a day before the first commit',
    dates: ['2024-05-01'],
    par: 'mois',
    jusqua: '2024-04-30',
    steps: [],
  },
  {
    what: 'a clock that goes back: the order of the branch wins over the dates',
    dates: ['2024-01-10', '2024-03-10', '2024-02-10', '2024-04-10'],
    par: 'mois',
    steps: [
      ['2024-01', '2024-01-31', 'c1'],
      ['2024-02', '2024-02-29', 'c3'],
      ['2024-03', '2024-03-31', 'c3'],
      ['2024-04', '2024-04-30', 'c4'],
    ],
  },
  {
    what: 'a last commit dated before the first',
    dates: ['2024-06-01', '2024-03-01'],
    par: 'mois',
    steps: [['2024-06', '2024-06-30', 'c2']],
  },
];

describe('the steps of a branch', () => {
  it.each(CASES)('$what', ({ dates, par, jusqua = null, steps }) => {
    const found = etapesOf(branch(...dates), par, jusqua);
    expect(found.map(({ id, date, commit }) => [id, date, commit])).toEqual(steps);
  });

  it.each([
    [
      'mois',
      ['août 2024', 'septembre 2024', 'octobre 2024', 'novembre 2024', 'décembre 2024', 'janvier 2025'],
    ],
    ['trimestre', ['3ᵉ trimestre 2024', '4ᵉ trimestre 2024', '1er trimestre 2025']],
    ['annee', ['2024', '2025']],
  ] as const)('are called in French, by %s', (par, labels) => {
    expect(etapesOf(branch('2024-08-31', '2025-01-01'), par).map(({ label }) => label)).toEqual(labels);
  });

  it('are refused where a false date asks for centuries of them', () => {
    expect(() => etapesOf(branch('1970-01-01', '2100-01-01'), 'mois')).toThrow('1561 étapes');
    expect(etapesOf(branch('1970-01-01', '2100-01-01'), 'annee')).toHaveLength(131);
  });
});

describe('the steps of tags', () => {
  const tag = (name: string, date: string) => ({ name, commit: `de-${name}`, date });

  it('are in the order of their dates, then of their names', () => {
    const { etapes, ecartees } = etapesOfTags([
      tag('v10', '2024-06-01'),
      tag('v2', '2024-06-01'),
      tag('depart', '2023-01-01'),
    ]);
    expect(etapes).toEqual([
      { id: 'depart', label: 'depart', date: '2023-01-01', commit: 'de-depart' },
      { id: 'v2', label: 'v2', date: '2024-06-01', commit: 'de-v2' },
      { id: 'v10', label: 'v10', date: '2024-06-01', commit: 'de-v10' },
    ]);
    expect(ecartees).toEqual([]);
  });

  it('are those of COPILs alone where there are any, in words', () => {
    const { etapes, ecartees } = etapesOfTags([
      tag('copil-2025-04', '2025-04-20'),
      tag('copil-2025-01', '2025-01-14'),
      tag('copil-2025-13', '2025-01-15'),
      tag('v1', '2024-01-01'),
    ]);
    expect(etapes.map(({ label }) => label)).toEqual(['COPIL de janvier 2025', 'COPIL d’avril 2025']);
    expect(ecartees).toEqual(['v1', 'copil-2025-13']);
  });
});
