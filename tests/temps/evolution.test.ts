import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/figures/result.ts';
import { demoRepository } from '../support/demo-repository.ts';
import { jsonOf } from '../support/run-ptsm.ts';
import { checkoutOf, commitIdOf, lastCommitUpTo, TAGS } from './checkouts.ts';

type Evolution = Result<'ptsm.evolution'>;

describe('the evolution by tags', () => {
  const evolution = evolutionBy('etiquettes');

  it('has a step for each COPIL, at its commit', () => {
    expect(evolution.etapes.map(({ id, commit }) => [id, commit])).toEqual(
      TAGS.map((tag) => [tag, commitIdOf(tag)]),
    );
  });

  it.each(TAGS)('holds the figures that a checkout of %s gives', (tag) => {
    expectFiguresOf(evolution, tag, checkoutOf(tag));
  });

  it('knows since which COPIL each priority, axis or public has been without an action', () => {
    const holes = TAGS.map((tag) =>
      jsonOf('ptsm.couverture', ['couverture'], { cwd: checkoutOf(tag) })
        .trous.filter(({ etat }) => etat !== 'inconnu')
        .map(({ objet, id }) => `${objet} ${id}`),
    );
    const since = (hole: string) => TAGS[holes.findLastIndex((those) => !those.includes(hole)) + 1];
    expect(evolution.sansAction.map(({ objet, id, depuis }) => [`${objet} ${id}`, depuis])).toEqual(
      holes.at(-1)?.map((hole) => [hole, since(hole)]),
    );
  });
});

/** Steps of each kind, with the last day of each. */
const SAMPLED = [
  ['mois', 60 - 12 + 1, { '2022-01': '2022-01-31', '2023-05': '2023-05-31', '2024-04': '2024-04-30' }],
  ['trimestre', 17, { '2022-T2': '2022-06-30', '2024-T1': '2024-03-31', '2026-T1': '2026-03-31' }],
  ['annee', 5, { '2022': '2022-12-31', '2024': '2024-12-31', '2026': '2026-12-31' }],
] as const;

describe.each(SAMPLED)('the evolution by %s', (par, count, sampled) => {
  const evolution = evolutionBy(par);

  it('has a step for each, from January 2022 to January 2026', () => {
    expect(evolution.etapes).toHaveLength(count);
    for (const { valeurs } of evolution.series) expect(valeurs).toHaveLength(count);
  });

  it('stands at the commit that the main line was at on the last day of each', () => {
    expect(evolution.etapes.map(({ commit }) => commit)).toEqual(
      evolution.etapes.map(({ date }) => lastCommitUpTo(date)),
    );
  });

  it.each(Object.entries(sampled))('holds at %s the figures of a checkout', (id, day) => {
    expect(evolution.etapes.find((etape) => etape.id === id)?.date).toBe(day);
    expectFiguresOf(evolution, id, checkoutOf(lastCommitUpTo(day), day));
  });
});

function evolutionBy(par: string): Evolution {
  return jsonOf('ptsm.evolution', ['evolution', '--par', par], { cwd: demoRepository() });
}

function expectFiguresOf({ etapes, series }: Evolution, id: string, cwd: string): void {
  const at = etapes.findIndex((etape) => etape.id === id);
  const { figures, files } = jsonOf('ptsm.bilan', ['bilan'], { cwd });
  const here = series.flatMap(({ id: figure, valeurs }) => {
    const value = valeurs[at];
    return value === null || value === undefined ? [] : [[figure, value] as const];
  });
  expect(Object.fromEntries(here)).toEqual(
    Object.fromEntries(figures.filter(({ value }) => value !== null).map((one) => [one.id, one.value])),
  );
  expect([etapes[at]?.lues, etapes[at]?.nonLues]).toEqual([files.lues, files.nonLues.length]);
}
