import { fieldValue } from '../fiche/field-value.ts';
import { FIELDS } from '../fiche/schema/fields.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { envelope, type Reading } from './envelope.ts';
import { naturalOrder } from './natural-order.ts';
import type { Result } from './result.ts';

/** Fiches with all their fields, absent ones as null. */
export function buildFiches(
  fiches: readonly Fiche[],
  filter: string | null,
  reading: Reading,
): Result<'ptsm.fiches'> {
  return { ...envelope('ptsm.fiches', reading), filter, fiches: listed(fiches, reading.plan) };
}

/** In the order of their numbers, with every field that this territory has. */
export function listed(fiches: readonly Fiche[], { vocabulary }: Plan): Result<'ptsm.fiches'>['fiches'] {
  const keys = [...FIELDS, ...vocabulary.champs].map(({ code }) => code);
  const fieldsOf = (fiche: Fiche) =>
    Object.fromEntries(keys.map((key) => [key, fieldValue(fiche, key) ?? null]));
  return byRef(fiches).map((fiche) => ({ ref: fiche.ref, file: fiche.file, champs: fieldsOf(fiche) }));
}

export function byRef(fiches: readonly Fiche[]): readonly Fiche[] {
  return fiches.toSorted((a, b) => naturalOrder(a.ref, b.ref));
}
