import { once } from '../once.ts';
import type { Fiche, Plan } from '../plan.ts';
import type { FicheValidee } from './copil.ts';
import { empreintesOf } from './empreintes.ts';
import { dernierCopil, type PlacedCopil } from './parse-copils.ts';

/** A fiche that no longer says what its COPIL validated, and where. */
export interface FicheModifiee {
  readonly fiche: Fiche;
  readonly champs: readonly string[];
  readonly sections: readonly string[];
}

/** What changed since the last COPIL on record. */
export interface DepuisCopil {
  readonly copil: PlacedCopil;
  readonly modifiees: readonly FicheModifiee[];
  /** Not among those that it validated. */
  readonly nouvelles: readonly Fiche[];
  readonly disparues: readonly FicheValidee[];
}

/** Null where no COPIL is on record. Several rules ask. */
export const depuisCopil = once((plan: Plan): DepuisCopil | null => {
  const copil = plan.copil && dernierCopil(plan.copil);
  if (!copil) return null;
  const validees = new Map(copil.fiches.map((one) => [one.id, one]));
  const fiches = plan.fiches.filter(isIdentified);
  return {
    copil,
    modifiees: fiches.flatMap((fiche) => modifiee(fiche, validees.get(fiche.ref), copil)),
    nouvelles: fiches.filter(({ ref }) => !validees.has(ref)),
    disparues: disparuesOf(plan, copil),
  };
});

/** By an id that is its own: nothing else tells a fiche from another over the years. */
export function isIdentified({ ref, champs }: Fiche): boolean {
  return ref === champs.id;
}

function modifiee(
  fiche: Fiche,
  validee: FicheValidee | undefined,
  { champs, sections }: PlacedCopil,
): readonly FicheModifiee[] {
  if (!validee) return [];
  const now = empreintesOf(fiche, { champs, sections });
  const isChanged = (index: number) => now[index] !== validee.empreintes[index];
  const changed = {
    champs: champs.filter((_, index) => isChanged(index)),
    sections: sections.filter((_, index) => isChanged(champs.length + index)),
  };
  return changed.champs.length + changed.sections.length > 0 ? [{ fiche, ...changed }] : [];
}

/** None while a file cannot be read, or has no id of its own: it may be the one. */
function disparuesOf({ files, fiches }: Plan, copil: PlacedCopil): readonly FicheValidee[] {
  if (!fiches.every(isIdentified) || files.some(({ state }) => state === 'non-lue')) return [];
  const ids = new Set(fiches.map(({ ref }) => ref));
  return copil.fiches.filter(({ id }) => !ids.has(id));
}
