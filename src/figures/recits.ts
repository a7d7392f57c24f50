import { accountsOf } from '../fiche/body/year-sections.ts';
import { nameOf } from './actions.ts';
import { byRef } from './fiches.ts';
import type { Population } from './population.ts';
import type { Part } from './result.ts';

/** What the fiches say of the year themselves, in their « Bilan AAAA » sections; of all years without one. */
export function recits({ plan, fiches }: Population, annee: number | null): Part<'recits'> {
  return byRef(fiches).flatMap((fiche) =>
    accountsOf(fiche)
      .filter(({ annees }) => annee === null || annees.includes(annee))
      .map(({ annees, pieces }) => ({ ...nameOf(fiche, plan), annees, sections: pieces })),
  );
}
