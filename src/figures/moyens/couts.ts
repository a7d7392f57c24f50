import type { Fiche, Plan } from '../../fiche/plan.ts';
import { nameOf } from '../actions.ts';
import type { Part } from '../result.ts';
import { lignesOf } from './montants.ts';

interface Texte {
  readonly texte: string;
  readonly annee: number | null;
}

/** What fiches say of their costs in words: a budget that is a text, notes of the lines of the year and of no year. */
export function coutsOf(fiches: readonly Fiche[], plan: Plan, annee: number | null): Part<'couts'> {
  return fiches.flatMap((fiche) =>
    textes(fiche)
      .filter((one) => annee === null || one.annee === null || one.annee === annee)
      .map((one) => ({ ...nameOf(fiche, plan), ...one })),
  );
}

function textes(fiche: Fiche): readonly Texte[] {
  const { budget } = fiche.champs;
  if (typeof budget === 'string') return [{ texte: budget, annee: null }];
  return lignesOf(fiche).flatMap(({ note, annee }) => (note === null ? [] : [{ texte: note, annee }]));
}
