import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couverture } from '../../src/figures/couverture.ts';
import { moyens } from '../../src/figures/moyens.ts';
import { figureIds, namedFigures } from '../../src/figures/named-figures.ts';
import { populationOf, select, type Population } from '../../src/figures/population.ts';
import type { Figure } from '../../src/figures/result.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';
import { someHeaders } from './some-headers.ts';

const LOCAL = {
  transversal: true,
  axes: [
    { code: 'et', titre: 'Un axe nommé comme un mot de la sélection' },
    { code: 'A-1', titre: 'Autre axe' },
  ],
  statuts: [
    { code: 'pause', libelle: 'En pause', sens: 'suspendue' },
    { code: 'vide', sens: 'en-cours' },
  ],
};

describe('the filter of a figure', () => {
  it('selects exactly the fiches that the figure counts', () => {
    fc.assert(
      fc.property(someHeaders, (headers) => {
        const population = populationOf(planOf(headers));
        for (const figure of allFigures(population)) expectItsFilter(figure, population);
      }),
    );
  });

  it('holds for the axes and the statuses that a territory adds, whatever they are called', () => {
    const headers = ['et', 'A-1', 'transversal', undefined].flatMap((axe) =>
      ['pause', 'vide', 'realisee', undefined].map((status) => ({ axe, status })),
    );
    const population = populationOf(planOf(headers, LOCAL));
    for (const figure of allFigures(population)) expectItsFilter(figure, population);
    expect(valueOf('engagees', population)).toBe(8);
    expect(valueOf('suspendues', population)).toBe(4);
    expect(valueOf('engagees-axe-et', population)).toBe(2);
  });
});

it('a rate is the value over the denominator, to four decimals, and none where there is none', () => {
  fc.assert(
    fc.property(someHeaders, fc.option(fc.integer({ min: 1, max: 140 })), (headers, inscrites) => {
      const population = populationOf(planOf(headers, inscrites === null ? {} : { inscrites }));
      for (const { value, denominator, rate } of allFigures(population)) {
        if (denominator) expect(rate).toBeCloseTo((value ?? 0) / denominator, 4);
        else expect(rate).toBeNull();
      }
    }),
  );
});

it('every figure can be named in « chiffres-publies », once', () => {
  fc.assert(
    fc.property(someHeaders, (headers) => {
      const population = populationOf(planOf(headers, { periode: '2020-2025' }));
      const ids = allFigures(population).map(({ id }) => id);
      expect(ids.toSorted()).toEqual([...figureIds(population)].sort());
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

it('there are figures for each year of the period, and for each year that a fiche names', () => {
  const population = populationOf(planOf([{ year: [2018, 2021] }], { periode: '2020-2022' }));
  const years = figureIds(population).flatMap((id) => /^actives-(\d+)$/.exec(id)?.[1] ?? []);
  expect(years).toEqual(['2018', '2020', '2021', '2022']);
  expect(years.map((year) => valueOf(`nouvelles-${year}`, population))).toEqual([1, 0, 0, 0]);
  expect(years.map((year) => valueOf(`actives-${year}`, population))).toEqual([1, 0, 1, 0]);
});

it('« inscrites » is what the arrêté says, not the number of files, and is unknown without it', () => {
  const fiches: readonly Header[] = [{ axe: 1 }, { axe: 2 }];
  expect(valueOf('inscrites', populationOf(planOf(fiches, { inscrites: 49 })))).toBe(49);
  expect(valueOf('inscrites', populationOf(planOf(fiches)))).toBeNull();
  expect(valueOf('lues', populationOf(planOf(fiches, { inscrites: 49 })))).toBe(2);
});

function allFigures(population: Population): readonly Figure[] {
  return [
    ...namedFigures(population),
    ...couverture(population).figures,
    ...moyens(population, null).figures,
  ];
}

function expectItsFilter({ id, filter, fiches, value }: Figure, population: Population): void {
  if (filter === null) return;
  const selected = select(population, filter).map(({ ref }) => ref);
  expect([id, new Set(selected)]).toEqual([id, new Set(fiches)]);
  expect([id, value]).toEqual([id, fiches.length]);
}

function valueOf(wanted: string, population: Population): number | null | undefined {
  return allFigures(population).find(({ id }) => id === wanted)?.value;
}
