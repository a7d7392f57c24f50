import { describe, expect, it } from 'vitest';
import { namedFigures } from '../../src/figures/named-figures.ts';
import { populationOf } from '../../src/figures/population.ts';
import { reconcile } from '../../src/figures/reconciliation.ts';
import type { Reconciliation } from '../../src/figures/result.ts';
import { planOf } from '../support/plan-of.ts';

/** Engaged: 1, 2 and 3; fiche 4 is not. */
const FICHES = [
  { status: 'en-cours' },
  { status: 'realisee' },
  { status: 'en-preparation' },
  { status: 'a-venir' },
];
const MOTIF = 'Le motif du territoire.';

it('a published figure that is the counted one has no difference and no comment', () => {
  expect(row(3)).toMatchObject({ published: 3, counted: 3, difference: 0, fiches: [], note: null });
});

it('the figure bears its source and its name in words', () => {
  expect(row(3)).toMatchObject({ id: 'engagees', source: 'Synthèse, page 2' });
  expect(row(3).label).toContain('mises en œuvre');
});

describe('a difference', () => {
  it('without an explanation is one that the data do not explain', () => {
    expect(row(1)).toMatchObject({ difference: 2, fiches: [] });
    expect(row(1).note).toMatch(/ne disent pas/);
  });

  it('is exactly explained where the fiches named are counted and as many as it', () => {
    const { difference, fiches, note } = row(1, { fiches: [2, 3], motif: MOTIF });
    expect({ difference, fiches }).toEqual({ difference: 2, fiches: ['2', '3'] });
    expect(note).toMatch(/exactement/);
    expect(note).toContain(MOTIF);
  });

  it('is partly explained where fewer fiches are named', () => {
    const { fiches, note } = row(1, { fiches: [2], motif: MOTIF });
    expect(fiches).toEqual(['2']);
    expect(note).toMatch(/pas tout l’écart/);
    expect(note).toContain(MOTIF);
  });

  it('is not explained by more fiches than it counts', () => {
    expect(row(2, { fiches: [1, 2, 3], motif: MOTIF }).note).not.toMatch(/exactement/);
  });

  it('is not explained by a fiche that the figure does not count', () => {
    const { fiches, note } = row(2, { fiches: [4], motif: MOTIF });
    expect(fiches).toEqual([]);
    expect(note).not.toMatch(/exactement/);
  });

  it('is not explained twice by one fiche', () => {
    expect(row(1, { fiches: [2, 2], motif: MOTIF }).note).not.toMatch(/exactement/);
  });

  it('below the published figure is explained by the fiches that are not counted', () => {
    const { difference, fiches, note } = row(4, { fiches: [4], motif: MOTIF });
    expect(difference).toBe(-1);
    expect(fiches).toEqual(['4']);
    expect(note).toMatch(/exactement/);
  });
});

it('an explanation without a difference is left out', () => {
  expect(row(3, { fiches: [1], motif: MOTIF })).toMatchObject({ difference: 0, fiches: [], note: null });
});

it('a figure that is not known is not reconciled as if it were zero', () => {
  const plan = planOf(FICHES);
  const figures = namedFigures(populationOf(plan)).filter(({ id }) => id === 'inscrites');
  const [found] = reconcile([{ figure: 'inscrites', valeur: 49, source: 'Arrêté' }], figures);
  expect(found?.difference).not.toBe(-49);
});

function row(valeur: number, ecart?: { fiches: readonly number[]; motif: string }): Reconciliation {
  const published = { figure: 'engagees', valeur, source: 'Synthèse, page 2', ...(ecart ? { ecart } : {}) };
  const plan = planOf(FICHES, { 'chiffres-publies': [published] });
  const figures = namedFigures(populationOf(plan));
  const [found] = reconcile(plan.configuration['chiffres-publies'], figures);
  if (!found) throw new Error('nothing is reconciled');
  return found;
}
