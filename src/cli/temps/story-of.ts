import { UsageError } from '../../fiche/usage-error.ts';
import { unknownName } from '../../fiche/words/unknown-name.ts';
import type { HistoriqueRequest, Jalon } from '../../figures/temps/historique.ts';
import { suivisOf } from '../../figures/temps/suivi.ts';
import { commitNamed, storeFor } from '../../io/find-commit.ts';
import type { Step } from '../../io/follow.ts';
import { readPast } from '../../io/past.ts';
import { ficheNamed } from '../fiche-named.ts';
import type { OpenPlan } from '../open-plan.ts';
import { readTerms } from '../read-version.ts';
import { lastSeen, type Seen } from './last-seen.ts';
import { stepsOf, withVersions } from './read-suivis.ts';
import { fichesOf, type Looking } from './recognise.ts';

/** Every commit that touched a fiche, and what it left of it, each read by the configuration of its day. @throws UsageError */
export async function storyOf(id: string, opened: OpenPlan): Promise<HistoriqueRequest> {
  const { root, plan, source } = opened;
  const store = storeFor(root, opened.store, `l’histoire de la fiche « ${id} »`);
  const tip = opened.commit ?? (await commitNamed(store, 'HEAD'));
  const past = await readPast(root, store, tip.commit);
  const looking = { past, store, terms: plan };
  const seen = await startOf(id, { looking, tip: tip.commit, opened });
  const found = await stepsOf({ commit: seen.commit, paths: [seen.path] }, looking);
  const steps = found.get(seen.path) ?? [];
  const jalons = await Promise.all(steps.toReversed().map((step) => jalonOf(step, opened, looking)));
  const last = jalons.findLast(({ cote }) => typeof cote !== 'string')?.cote;
  if (typeof last !== 'object') throw neverRead(id);
  const versions = await withVersions(last.fiche, steps, looking);
  const [suivi] = suivisOf([versions], source.today());
  if (!suivi) throw new Error('a fiche without its news');
  return {
    jalons: [...jalons, ...deletionOf(seen)],
    suivi,
    entiere: !past.isCut,
    isCut: versions.isCut ?? false,
    reserves: past.isCut ? [CUT] : [],
  };
}

const CUT =
  'Ce dépôt n’a qu’une partie de son histoire : celle de la fiche a pu commencer plus tôt (git fetch --unshallow la rend entière).';

interface Search {
  readonly looking: Looking;
  readonly tip: string;
  readonly opened: OpenPlan;
}

/** Where the story is told from: the last commit, or the one before the fiche was deleted. @throws UsageError */
async function startOf(id: string, { looking, tip, opened }: Search): Promise<Seen> {
  const here = opened.plan.fiches.some(({ champs, file }) => champs.id === id || file === id);
  if (here) return { commit: tip, path: ficheNamed(opened.plan, id).file, deletion: null };
  const seen = await lastSeen(id, looking);
  if (seen) return seen;
  const names = opened.plan.fiches.map(({ ref }) => ref);
  throw unknownName(`aucune fiche n’a, ni n’a eu, le numéro « ${id} »`, id, {
    names,
    otherwise: 'la liste : ptsm lister',
  });
}

async function jalonOf(step: Step, opened: OpenPlan, { store }: Looking): Promise<Jalon> {
  const { commit, date, auteur, message } = step.commit;
  const then = { commit: { commit, date, parents: step.commit.parents }, day: date };
  const terms = await readTerms(opened, { store, then });
  const [fiche] = await fichesOf([step], store, terms);
  const cote = fiche ? { fiche, vocabulary: terms.vocabulary } : ('illisible' as const);
  return { commit, date, auteur, message, file: step.path, cote };
}

function deletionOf({ deletion, path }: Seen): readonly Jalon[] {
  if (!deletion) return [];
  const { commit, date, auteur, message } = deletion;
  return [{ commit, date, auteur, message, file: path, cote: 'supprimee' }];
}

function neverRead(id: string): UsageError {
  return new UsageError(`aucun commit n’a enregistré une version lisible de la fiche « ${id} »`, {
    exitCode: 3,
    hint: 'enregistrez-la par un commit (git commit), puis recommencez',
  });
}
