import { groupBy } from '../../../fiche/group-by.ts';
import type { Fiche } from '../../../fiche/plan.ts';
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

/** Fiches gone or over that several new ones name in `remplace`; one whose file was another's is not new. */
export function scissionsOf({ paires, reste, isArretee }: Connu): readonly Scission[] {
  const replacing = reste.apres.flatMap((fiche) =>
    [...new Set(fiche.champs.remplace ?? [])].map((id) => ({ id, fiche })),
  );
  const byId = groupBy(replacing, ({ id }) => id);
  const over = paires.filter(({ apres }) => isArretee(apres)).map(({ avant }) => avant);
  const files = new Set(reste.avant.map(({ file }) => file));
  return [...reste.avant, ...over].flatMap((source) => {
    const { id } = source.champs;
    const named = id === source.ref ? (byId.get(id) ?? []) : [];
    const isNew = ({ file }: Fiche) => file === source.file || !files.has(file);
    const en = named.map(({ fiche }) => fiche).filter(isNew);
    return en.length >= FEWEST ? [{ source, en }] : [];
  });
}
