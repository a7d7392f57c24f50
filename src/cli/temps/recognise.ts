import { parsePlan } from '../../fiche/parse-plan.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import type { Recognise } from '../../io/follow.ts';
import type { Past } from '../../io/past.ts';
import type { Store } from '../../io/store.ts';
import type { TreeFile } from '../../io/tree-entries.ts';

/** What the fields of a fiche may say. */
export type Terms = Pick<Plan, 'configuration' | 'configurationFile' | 'vocabulary'>;

/** Where fiches are looked for, and how they are read. */
export interface Looking {
  readonly past: Past;
  readonly store: Store;
  readonly terms: Terms;
}

type Place = Pick<TreeFile, 'path' | 'id'>;

/** A moved fiche has the same number; what has none, or another, is another fiche. */
export function recogniseBy(store: Store, terms: Terms): Recognise {
  return async (appeared, gone) => {
    const [id = null, ...ids] = (await fichesOf([appeared, ...gone], store, terms)).map(
      (fiche) => fiche?.champs.id,
    );
    const same = gone.filter((_, index) => id !== null && ids[index] === id);
    return same.length === 1 ? (same[0] ?? null) : null;
  };
}

/** Files of any commit as fiches, null for those that cannot be read; each is parsed once. */
export async function fichesOf(
  files: readonly Place[],
  store: Store,
  terms: Terms,
): Promise<readonly (Fiche | null)[]> {
  const blobs = await store.blobs(files);
  return files.map(({ path, id }) => {
    const bytes = blobs.get(id)?.bytes;
    const [fiche = null] = bytes ? parsePlan([{ path, bytes }], terms).fiches : [];
    return fiche;
  });
}
