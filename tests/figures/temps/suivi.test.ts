import { describe, expect, it } from 'vitest';
import { suivisIn, suivisOf, type Version } from '../../../src/figures/temps/suivi.ts';
import { planOf } from '../../support/plan-of.ts';

function suiviOf(versions: readonly Partial<Version>[], jour: string | null) {
  const whole = versions.map((version, index) => ({
    commit: `c${String(index + 1)}`,
    date: '2024-01-31',
    auteur: 'Claire Morel',
    fin: null,
    ...version,
  }));
  return suivisOf(
    [{ ref: '1', file: 'fiches/1.md', versions: whole, fin: whole.at(-1)?.fin ?? null }],
    jour,
  )[0];
}

describe('what git knows of a fiche', () => {
  it('is its first commit and its last, with who made it', () => {
    const versions = [{ date: '2023-05-02' }, { date: '2024-11-12', auteur: 'Jean Roux' }];
    expect(suiviOf(versions, '2025-01-12')).toEqual({
      ref: '1',
      file: 'fiches/1.md',
      creation: '2023-05-02',
      modification: '2024-11-12',
      commit: 'c2',
      auteur: 'Jean Roux',
      silence: 2,
      reports: 0,
    });
  });

  it('is nothing where no commit has it', () => {
    expect(suiviOf([], '2025-01-01')).toMatchObject({
      creation: null,
      modification: null,
      silence: null,
      reports: 0,
    });
  });

  it.each([
    ['2024-01-31', 0],
    ['2024-02-29', 0],
    ['2024-03-30', 1],
    ['2024-03-31', 2],
    ['2025-03-31', 14],
    ['2023-12-01', 0],
    [null, null],
  ])('has been silent, on %j, since 31 January 2024, for %j whole months', (jour, months) => {
    expect(suiviOf([{}], jour)?.silence).toBe(months);
  });
});

describe('postponements', () => {
  it.each([
    [['2025-06', '2026-01'], 1],
    [['2025-06', '2026-01', '2026-12-31', '2027'], 3],
    [['2025-06', '2025-06', '2025-03', '2025-06'], 1],
    [['2025', '2025-06', '2025-06-30'], 0],
    [['2025-06-30', '2025'], 0],
    [['2025-06', null, '2026-01'], 0],
    [[null, '2026-01'], 0],
  ])('of an end date that was %j are %j', (fins, reports) => {
    expect(
      suiviOf(
        fins.map((fin) => ({ fin })),
        null,
      )?.reports,
    ).toBe(reports);
  });
});

it('does not date from where a cut clone begins what may be older', () => {
  const version = (commit: string, date: string) => ({ commit, date, auteur: 'Claire Morel', fin: null });
  const cut = { ref: '1', file: 'fiches/1.md', fin: null, isCut: true };
  const [known, begins] = [version('b', '2024-03-01'), version('a', '2024-01-31')];
  const [untouched, changed] = suivisOf(
    [
      { ...cut, versions: [begins] },
      { ...cut, versions: [begins, known] },
    ],
    '2024-06-30',
  );
  expect(untouched).toMatchObject({ creation: null, modification: null, auteur: null, silence: null });
  expect(changed).toMatchObject({ creation: null, modification: '2024-03-01', silence: 3 });
});

it('keeps the news of the fiches that a document shows, in their order', () => {
  const named = ['fiches/0002.md', 'fiches/0001.md', 'fiches/0000.md'].map((file) => ({
    ref: file,
    file,
    versions: [],
    fin: null,
  }));
  const shown = planOf([{}, {}]).fiches;
  expect(suivisIn(suivisOf(named, null), shown).map(({ file }) => file)).toEqual([
    'fiches/0000.md',
    'fiches/0001.md',
  ]);
});
