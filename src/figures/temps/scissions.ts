import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche } from '../../fiche/plan.ts';
import type { Bouts, Paire } from './paire.ts';

/** A fiche that became several. */
export interface Scission {
  readonly source: Fiche;
  readonly en: readonly Fiche[];
}

interface Connu {
  readonly paires: readonly Paire[];
  readonly reste: Bouts;
  /** Whether a fiche of the later end is over: it may have given way to others. */
  readonly isArretee: (fiche: Fiche) => boolean;
}

const FEWEST = 2;

/** Fiches gone or over that several new ones name in `remplace`. */
export function scissionsOf({ paires, reste, isArretee }: Connu): readonly Scission[] {
  const named = reste.apres.flatMap((fiche) =>
    [...new Set(fiche.champs.remplace ?? [])].map((id) => ({ id, fiche })),
  );
  const byId = groupBy(named, ({ id }) => id);
  const over = paires.filter(({ apres }) => isArretee(apres)).map(({ avant }) => avant);
  return [...reste.avant, ...over].flatMap((source) => {
    const { id } = source.champs;
    const en = (id === source.ref ? (byId.get(id) ?? []) : []).map(({ fiche }) => fiche);
    return en.length >= FEWEST ? [{ source, en }] : [];
  });
}
