import type { Fiche } from '../../fiche/plan.ts';
import type { Suivi } from '../../figures/result.ts';
import { suivisOf, type FicheVersions, type Version } from '../../figures/temps/suivi.ts';
import { follow, type Step } from '../../io/follow.ts';
import { readPast, type Past } from '../../io/past.ts';
import type { Store } from '../../io/store.ts';
import type { OpenPlan } from '../open-plan.ts';
import { fichesOf, recogniseBy, type Terms } from './recognise.ts';

export interface Suivis {
  readonly suivis: readonly Suivi[];
  /** The clone does not go back to the first commit: older ones may say more. */
  readonly isCut: boolean;
}

/** What git knows of fiches (all of them, unless some are named), up to the commit that was opened or to the last one. */
export async function readSuivis(opened: OpenPlan, files: readonly string[] | null = null): Promise<Suivis> {
  const { store, root, head, commit, plan, source } = opened;
  const tip = commit ?? head?.commit;
  if (!store || !tip) return { suivis: [], isCut: false };
  const past = await readPast(root, store, tip.commit);
  const looking = { past, store, terms: plan };
  const wanted = plan.fiches.filter(({ file }) => files === null || files.includes(file));
  const fiches = await Promise.all(
    wanted.map(async (fiche) =>
      withVersions(fiche, await stepsOf({ commit: tip.commit, path: fiche.file }, looking), looking),
    ),
  );
  return { suivis: suivisOf(fiches, source.today()), isCut: past.isCut };
}

/** Where fiches are looked for, and how they are read. */
export interface Looking {
  readonly past: Past;
  readonly store: Store;
  readonly terms: Terms;
}

/** Newest first. */
export async function stepsOf(
  start: { readonly commit: string; readonly path: string },
  { past, store, terms }: Looking,
): Promise<readonly Step[]> {
  return follow(past, start, recogniseBy(store, terms));
}

/** A header is only parsed where the line of its end date is not that of the version before. */
export async function withVersions(
  { ref, file, champs }: Fiche,
  steps: readonly Step[],
  { store, terms }: Looking,
): Promise<FicheVersions> {
  const oldestFirst = steps.toReversed();
  const blobs = await store.blobs(oldestFirst);
  const lines = oldestFirst.map(({ id }) => lineOfFin(blobs.get(id)?.bytes ?? null));
  const versions: Version[] = [];
  for (const [index, step] of oldestFirst.entries()) {
    const before = versions[index - 1];
    const isSame = before !== undefined && lines[index] === lines[index - 1];
    const [fiche = null] = isSame ? [] : await fichesOf([step], store, terms);
    const { commit, date, auteur } = step.commit;
    // Where a version cannot be read, nothing says that its end moved.
    versions.push({ commit, date, auteur, fin: fiche ? (fiche.champs.fin ?? null) : (before?.fin ?? null) });
  }
  return { ref, file, fin: champs.fin ?? null, versions };
}

function lineOfFin(bytes: Buffer | null): string {
  return /^[ \t]*["']?fin["']?[ \t]*:.*$/m.exec(bytes?.toString('latin1') ?? '')?.[0] ?? '';
}
