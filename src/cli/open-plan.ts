import type { Finding } from '../fiche/finding.ts';
import type { Entry } from '../fiche/parse-plan.ts';
import type { Reading } from '../figures/envelope.ts';
import type { Provenance } from '../figures/result.ts';
import { findCommit, storeFor, type DatedCommit } from '../io/find-commit.ts';
import type { Commit } from '../io/parse-commit.ts';
import { readProvenance } from '../io/read-provenance.ts';
import type { Source } from '../io/source.ts';
import { judge } from '../rules/judge.ts';
import type { CommonOptions } from './common-options.ts';
import { openDepot, type Depot } from './depot.ts';
import { readCommit, readWorkTree, refuseBeforeFiches, type Version } from './read-version.ts';
import type { Severities } from './severity-options.ts';
import { tell } from './streams.ts';
import { version } from './version.ts';

/** What every command starts from: the repository read, and what its rules say. */
export interface OpenPlan extends Reading, Depot {
  readonly entries: readonly Entry[];
  /** Null for the working tree. */
  readonly commit: Commit | null;
  /** The day that the plan is judged on, and the files around it. */
  readonly source: Source;
  /** Findings that `.ptsm/exceptions.yaml` accepts. */
  readonly acceptes: readonly Finding[];
}

/** What of a repository is read, and how grave its rules are. */
export interface Opening {
  /** A day or a commit: the plan as it was then, null for the working tree. */
  readonly au?: string | null;
  readonly severities?: Severities;
}

/** @throws UsageError where there is no repository of fiches, its configuration is wrong, or the day or commit is unknown */
export async function openPlan(options: CommonOptions, opening: Opening = {}): Promise<OpenPlan> {
  return openVersion(await openDepot(options), options, opening);
}

/** The same in a repository that is open already. */
export async function openVersion(
  depot: Depot,
  { silencieux }: Pick<CommonOptions, 'silencieux'>,
  { au = null, severities = {} }: Opening,
): Promise<OpenPlan> {
  const { then, read } = await readAt(depot, au, severities);
  const { plan, source, avis } = read;
  if (plan.files.length === 0 && !silencieux)
    tell(`ptsm : aucun fichier .md dans « ${plan.configuration.fiches} »`);
  return {
    ...depot,
    commit: then?.commit ?? null,
    entries: read.entries,
    source,
    plan,
    ...judge(plan, source),
    avis,
    provenance: () => provenanceOf(depot, then, read),
  };
}

async function readAt(
  depot: Depot,
  au: string | null,
  severities: Severities,
): Promise<{ then: DatedCommit | null; read: Version }> {
  if (au === null) return { then: null, read: await readWorkTree(depot, severities) };
  const store = storeFor(depot.root, depot.store, `« ${au} »`);
  const then = await findCommit(store, au);
  const read = await readCommit(depot, { store, then, severities });
  refuseBeforeFiches(read, then);
  return { then, read };
}

function provenanceOf({ head }: Depot, then: DatedCommit | null, { plan, entries }: Version): Provenance {
  const { configurationFile, configuration } = plan;
  const { referentiel, fiches } = configuration;
  const from = { referentiel, version: version() };
  if (!then) return readProvenance({ head, entries, fiches, configuration: configurationFile, ...from });
  const { commit, date } = then.commit;
  return { commit, date, etat: 'propre', ...from };
}
