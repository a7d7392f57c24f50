import type { Fiche } from './plan.ts';

/** Keys whose values are numbers of other fiches. */
type ReferenceKey = 'remplace' | 'liens' | 'fusionnee-dans';

export interface Reference {
  readonly key: ReferenceKey;
  readonly path: string;
  readonly id: string;
}

/** The fiches that a fiche cites, each with the place that cites it. */
export function referencesOf({ champs }: Fiche): readonly Reference[] {
  const lists = (['remplace', 'liens'] as const).flatMap((key) =>
    (champs[key] ?? []).map((id, index) => ({ key, path: `${key}.${String(index)}`, id })),
  );
  const merged = champs['fusionnee-dans'];
  return merged === undefined
    ? lists
    : [...lists, { key: 'fusionnee-dans', path: 'fusionnee-dans', id: merged }];
}

/** Fiches by number; a number that two fiches carry names neither. */
export function fichesById(fiches: readonly Fiche[]): ReadonlyMap<string, Fiche> {
  return new Map(fiches.filter(({ champs, ref }) => champs.id === ref).map((fiche) => [fiche.ref, fiche]));
}
