import { describe, expect, it } from 'vitest';
import { ALONE } from '../../src/fiche/surroundings.ts';
import { perspectives } from '../../src/figures/perspectives.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import { planOf } from '../support/plan-of.ts';
import { readingOf } from '../support/reading-of.ts';

describe('fiches to come', () => {
  const plan = planOf([
    { id: 10, status: 'a-venir', debut: '2025-03' },
    { id: 2, status: 'a-venir', debut: '2025-09-01' },
    { id: 3, status: 'a-venir', debut: '2026-01' },
    { id: 4, status: 'a-venir' },
    { id: 5, status: 'en-preparation', debut: '2025-03' },
    { id: 6, status: 'a-venir', debut: '2025-03', 'fusionnee-dans': 2 },
  ]);
  it.each([
    [
      2024,
      [
        ['2', '2025-09-01'],
        ['4', null],
        ['10', '2025-03'],
      ],
    ],
    [
      2025,
      [
        ['3', '2026-01'],
        ['4', null],
      ],
    ],
    [2023, [['4', null]]],
    [
      null,
      [
        ['2', '2025-09-01'],
        ['3', '2026-01'],
        ['4', null],
        ['10', '2025-03'],
      ],
    ],
  ])('after %j are those that start in the next year, or do not say when', (annee, expected) => {
    const { aVenir } = perspectives(readingOf(plan), annee);
    expect(aVenir.map(({ ref, debut }) => [ref, debut])).toEqual(expected);
  });
});

describe('what the rules found on a day', () => {
  const plan = planOf([
    { id: 10, status: 'en-cours', year: 2024, fin: '2024-05' },
    { id: 2, status: 'en-preparation', fin: '2024-01-31' },
    { id: 3, status: 'realisee', year: 2024, fin: '2024-05' },
    { id: 4, status: 'en-cours', year: 2020 },
  ]);
  const findings = checkPlan(plan, { ...ALONE, today: () => '2024-12-31' });
  const found = perspectives({ ...readingOf(plan), findings }, 2024);

  it('gives the end dates passed, in the order of the fiches', () => {
    expect(found.echeances.map(({ ref, fin }) => [ref, fin])).toEqual([
      ['2', '2024-01-31'],
      ['10', '2024-05'],
    ]);
  });

  it('gives the fiches without news, with the years in which they had some', () => {
    expect(found.sansNouvelles.map(({ ref, annees }) => [ref, annees])).toEqual([['4', [2020]]]);
  });

  it('is nothing without a day', () => {
    const { echeances, sansNouvelles } = perspectives(
      { ...readingOf(plan), findings: checkPlan(plan, ALONE) },
      2024,
    );
    expect([echeances, sansNouvelles]).toEqual([[], []]);
  });
});
