import { publicPlan } from '../../fiche/diffusion.ts';
import { once } from '../../fiche/once.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import type { Reading } from '../../figures/envelope.ts';
import { etapesOf, type Etape } from '../../figures/temps/etapes.ts';
import { etapesOfTags } from '../../figures/temps/etiquettes.ts';
import type { EvolutionRequest } from '../../figures/temps/evolution.ts';
import { commitNamed, findCommit, storeFor } from '../../io/find-commit.ts';
import { branchOf, type HistoryCommit } from '../../io/history.ts';
import { readPast, type Past } from '../../io/past.ts';
import type { Store } from '../../io/store.ts';
import type { Depot } from '../depot.ts';
import { openVersion } from '../open-plan.ts';
import { published, type PublishedOptions } from '../published.ts';
import { readCommit, type Version } from '../read-version.ts';
import { avisDesEtapes } from './avis-des-etapes.ts';

export const PAR = ['mois', 'trimestre', 'annee', 'etiquettes'] as const;

interface Asked extends Pick<PublishedOptions, 'au' | 'avecInternes'> {
  readonly par: (typeof PAR)[number];
}

type Request = Omit<EvolutionRequest, 'chiffres'> & { readonly reading: Reading };

/** The plan at each step of its history; a commit that several steps share is read once. @throws UsageError, exit 3 */
export async function readEtapes(depot: Depot, { par, au, ...options }: Asked): Promise<Request> {
  const store = storeFor(depot.root, depot.store, 'une évolution');
  const tip =
    au === undefined ? { commit: await commitNamed(store, 'HEAD'), day: null } : await findCommit(store, au);
  const past = await readPast(depot.root, store, tip.commit.commit);
  const { etapes, ecartees = [] } =
    par === 'etiquettes'
      ? etapesOfTags(tagsIn(past))
      : { etapes: etapesOf(branchOf(past.commits), par, tip.day) };
  const read = await versionsAt(etapes, depot, { store, past });
  const shown = etapes.flatMap((etape) => {
    const version = read.get(etape.commit);
    if (!version?.source.holds(version.plan.configuration.fiches)) return [];
    return [{ ...etape, plan: options.avecInternes ? version.plan : publicOf(version) }];
  });
  const last = shown.at(-1);
  if (!last) throw nothingToShow(par);
  const opened = published(await openVersion(depot, thenOf(last, past)), options);
  const avis = avisDesEtapes({ etapes, shown, read, isCut: past.isCut });
  return { par, ecartees, etapes: shown, reading: { ...opened, avis } };
}

/** The tags of commits that led to the one that is looked at. */
function tagsIn({ commits }: Past) {
  return commits.flatMap(({ commit, date, etiquettes }) =>
    etiquettes.map((name) => ({ name, commit, date })),
  );
}

interface Looking {
  readonly store: Store;
  readonly past: Past;
}

async function versionsAt(etapes: readonly Etape[], depot: Depot, { store, past }: Looking) {
  const read = new Map<string, Version>();
  for (const etape of etapes)
    if (!read.has(etape.commit))
      read.set(etape.commit, await readCommit(depot, { store, then: thenOf(etape, past) }));
  return read;
}

/** Steps of the same commit share one plan, which is then counted once. */
const publicOf = once(({ plan }: Version) => publicPlan(plan));

/** A step is judged on its last day. */
function thenOf({ commit, date }: Pick<Etape, 'commit' | 'date'>, past: Past) {
  const { parents, date: own }: Pick<HistoryCommit, 'parents' | 'date'> = past.commit(commit) ?? {
    parents: [],
    date,
  };
  return { commit: { commit, date: own, parents }, day: date };
}

function nothingToShow(par: Asked['par']): UsageError {
  return new UsageError('aucune étape à montrer', {
    exitCode: 3,
    hint:
      par === 'etiquettes'
        ? 'aucune étiquette de cette branche n’a de fiches ; posez-en une à chaque COPIL : git tag copil-2024-12'
        : 'aucun commit de cette branche n’a de fiches',
  });
}
