import { parsePlan } from '../../fiche/parse-plan.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { parNumero, suites } from '../../figures/temps/appariement/appariement.ts';
import type { Paire } from '../../figures/temps/appariement/paire.ts';
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

/** A moved fiche has the same number, or says the same under another: a fiche of an avenant takes another one. */
export function recogniseBy(store: Store, terms: Terms): Recognise {
  const read = async (files: readonly TreeFile[]) =>
    (await fichesOf(files, store, terms)).filter((fiche) => fiche !== null);
  return async (path, { gone, come, before, after }) => {
    const reste = { avant: await read(gone), apres: await read(come) };
    const was =
      sourceOf(path, parNumero(reste)) ??
      sourceOf(path, suites(reste, { avant: await read(before), apres: await read(after) }));
    return gone.find((file) => file.path === was) ?? null;
  };
}

function sourceOf(path: string, paires: readonly Paire[]): string | null {
  return paires.find(({ apres }) => apres.file === path)?.avant.file ?? null;
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
