import { describe, expect, it } from 'vitest';
import { buildBilan } from '../../src/figures/bilan.ts';
import type { Result } from '../../src/figures/result.ts';
import type { Graphique } from '../../src/report/document.ts';
import { GRAPHIQUES } from '../../src/report/graphiques/graphiques.ts';
import { planOf } from '../support/plan-of.ts';
import { readingOf } from '../support/reading-of.ts';

const PLAN = planOf(
  [
    { axe: 1, priority: [1, 2], status: 'en-cours', year: [2022, 2023], publics: ['enfants'] },
    { axe: 2, priority: 2, status: 'en-preparation' },
    { axe: [1, 2], priority: 6, status: 'en-cours', year: 2023 },
  ],
  {
    periode: '2021-2023',
    calendrier: [
      {
        phase: 'Évaluation',
        etapes: [
          { titre: 'Méthode', debut: '2023-11' },
          { titre: 'Enquête', debut: '2023-12', fin: '2024-02' },
        ],
      },
      { phase: 'Diagnostic', etapes: [{ titre: 'Recueil', debut: '2024-01', fin: '2024-03' }] },
    ],
  },
);

function bilanOf(plan = PLAN): Result<'ptsm.bilan'> {
  return buildBilan(readingOf(plan), { annee: null, titleOf: String });
}

function chart(id: string, bilan = bilanOf()): Graphique | null {
  const maker = GRAPHIQUES.find((one) => one.id === id);
  if (!maker) throw new Error(`no chart « ${id} »`);
  return maker.build(bilan);
}

/** What a chart shows, series by series. */
function values(graphique: Graphique | null) {
  return graphique?.series.map(({ nom, valeurs }) => [nom, ...valeurs.map(({ value }) => value)]);
}

describe('a chart shows the cells of its table', () => {
  it('axes, stacked by the statuses that some fiche has', () => {
    const made = chart('axes');
    expect(made?.genre).toBe('empilees');
    expect(made?.categories).toEqual(['Axe 1', 'Axe 2', 'Axe 3']);
    expect(values(made)).toEqual([
      ['En préparation', 0, 1, 0],
      ['En cours', 2, 1, 0],
    ]);
  });

  it('years, new and active side by side, from the first of the period', () => {
    const made = chart('annees');
    expect(made?.categories.slice(0, 3)).toEqual(['2021', '2022', '2023']);
    expect(values(made)?.map((line) => line.slice(0, 4))).toEqual([
      ['Nouvelles dans l’année', 0, 1, 1],
      ['Actives dans l’année', 0, 1, 2],
    ]);
  });

  it('priorities against axes, a row a priority, those at zero included', () => {
    const made = chart('priorites-axes');
    expect(made?.genre).toBe('chaleur');
    expect(made?.categories).toEqual(['Axe 1', 'Axe 2']);
    expect(values(made)?.map(([, ...cells]) => cells)).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  it('the years of each fiche, its launch told from what followed', () => {
    const made = chart('calendrier-fiches');
    expect(made?.categories).toEqual(['2021', '2022', '2023']);
    expect(made?.series.map(({ valeurs }) => valeurs.map(({ text }) => text))).toEqual([
      ['', 'L', 'R'],
      ['', '', 'L'],
    ]);
  });

  it('the plan’s own calendar, month by month, numbered by step', () => {
    const made = chart('calendrier');
    expect(made?.categories).toEqual(['nov. 2023', 'déc. 2023', 'janv. 2024', 'févr. 2024', 'mars 2024']);
    expect(made?.series.map(({ nom, valeurs }) => [nom, ...valeurs.map(({ text }) => text)])).toEqual([
      ['Évaluation', '1', '2', '2', '2', ''],
      ['Diagnostic', '', '', '1', '1', '1'],
    ]);
  });
});

it('a plan without data has no chart', () => {
  const bilan = bilanOf(planOf([]));
  expect(GRAPHIQUES.map(({ id, build }) => [id, build(bilan)])).toEqual(
    GRAPHIQUES.map(({ id }) => [id, null]),
  );
});

it('each says in words what it shows', () => {
  expect(chart('axes')?.description.replaceAll('\u00A0', ' ')).toBe(
    'En fiches. Axe 1 : En cours 2. Axe 2 : En préparation 1, En cours 1. Axe 3 : 0.',
  );
});
