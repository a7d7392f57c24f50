import type { Fiche } from '../../fiche/plan.ts';
import type { Suivi } from '../../figures/result.ts';
import { suivisOf, type FicheVersions } from '../../figures/temps/suivi.ts';
import { follow, type Step } from '../../io/follow.ts';
import { readPast } from '../../io/past.ts';
import type { OpenPlan } from '../open-plan.ts';
import { finsOf } from './fins-of.ts';
import { recogniseBy, type Looking } from './recognise.ts';

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
  const steps = await stepsOf({ commit: tip.commit, paths: wanted.map(({ file }) => file) }, looking);
  const fiches = await Promise.all(
    wanted.map((fiche) => withVersions(fiche, steps.get(fiche.file) ?? [], looking)),
  );
  return { suivis: suivisOf(fiches, source.today()), isCut: past.isCut };
}

/** Of each file, newest first. */
export async function stepsOf(
  start: { readonly commit: string; readonly paths: readonly string[] },
  { past, store, terms }: Looking,
): Promise<ReadonlyMap<string, readonly Step[]>> {
  return follow(past, start, recogniseBy(store, terms));
}

export async function withVersions(
  { ref, file, champs }: Fiche,
  steps: readonly Step[],
  looking: Looking,
): Promise<FicheVersions> {
  const oldestFirst = steps.toReversed();
  const fins = await finsOf(oldestFirst, looking);
  const versions = oldestFirst.map(({ commit: { commit, date, auteur } }, index) => {
    return { commit, date, auteur, fin: fins[index] ?? null };
  });
  const isCut = looking.past.isCut && oldestFirst[0]?.commit.parents.length === 0;
  return { ref, file, fin: champs.fin ?? null, versions, isCut };
}
