import { FIELDS } from '../fiche/fields.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { envelope } from './envelope.ts';
import { naturalOrder } from './natural-order.ts';
import type { Provenance, Result } from './result.ts';

/** Fiches with all their fields, absent ones as null. */
export function buildFiches(plan: Plan, fiches: readonly Fiche[], filter: string | null, provenance: Provenance): Result<'ptsm.fiches'> {
  const keys = [...FIELDS, ...plan.vocabulary.champs].map(({ code }) => code);
  const fieldsOf = ({ champs }: Fiche) => Object.fromEntries(keys.map((key) => [key, (champs as Record<string, unknown>)[key] ?? null]));
  return {
    ...envelope('ptsm.fiches', plan, provenance),
    filter,
    fiches: byRef(fiches).map((fiche) => ({ ref: fiche.ref, file: fiche.file, champs: fieldsOf(fiche) })),
  };
}

export function byRef(fiches: readonly Fiche[]): readonly Fiche[] {
  return fiches.toSorted((a, b) => naturalOrder(a.ref, b.ref));
}
