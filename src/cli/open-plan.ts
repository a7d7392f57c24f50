import type { Finding } from '../fiche/finding.ts';
import type { Entry } from '../fiche/parse-plan.ts';
import type { Reading } from '../figures/envelope.ts';
import type { Provenance } from '../figures/result.ts';
import { findCommit, storeFor, type DatedCommit } from '../io/find-commit.ts';
import type { Commit } from '../io/parse-commit.ts';
import { readProvenance } from '../io/read-provenance.ts';
import type { Source } from '../io/source.ts';
import { french } from '../report/typography.ts';
import { judge } from '../rules/judge.ts';
import type { CommonOptions } from './common-options.ts';
import { openDepot, type Depot } from './depot.ts';
import { avisOf, readCommit, readWorkTree, refuseBeforeFiches, type Version } from './read-version.ts';
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

/** What of a repository is read, and how it is judged. */
export interface Opening {
  /** A day or a commit: the plan as it was then, null for the working tree. */
  readonly au?: string | null;
  readonly severities?: Severities;
  /** The day it is judged on, where that is not its own. */
  readonly today?: string | null;
}

/** @throws UsageError where there is no repository of fiches, its configuration is wrong, or the day or commit is unknown */
export async function openPlan(
  options: CommonOptions,
  { au = null, ...opening }: Opening = {},
): Promise<OpenPlan> {
  const depot = await openDepot(options);
  const then = au === null ? null : await findCommit(storeFor(depot.root, depot.store, `« ${au} »`), au);
  const opened = await openVersion(depot, then, opening);
  if (then) refuseBeforeFiches(opened, then);
  const { files, configuration } = opened.plan;
  if (files.length === 0 && !options.silencieux) tell(french(noFiche(configuration.fiches)));
  return opened;
}

function noFiche(folder: string): string {
  return [
    `ptsm : aucun fichier .md dans « ${folder} »`,
    'Pour commencer : ptsm nouvelle "Titre de l’action", ou ptsm importer FICHIER',
  ].join('\n');
}

/** The working tree (null) or a commit of a repository that is open already. */
export async function openVersion(
  depot: Depot,
  then: DatedCommit | null,
  { severities = {}, today }: Omit<Opening, 'au'> = {},
): Promise<OpenPlan> {
  const read = await readVersion(depot, then, severities);
  const source = today === undefined ? read.source : { ...read.source, today: () => today };
  return {
    ...depot,
    ...read,
    source,
    commit: then?.commit ?? null,
    avis: avisOf(read, depot, then),
    ...judge(read.plan, source),
    provenance: () => provenanceOf(depot, then, read),
  };
}

async function readVersion(depot: Depot, then: DatedCommit | null, severities: Severities): Promise<Version> {
  if (!then) return readWorkTree(depot, severities);
  const store = storeFor(depot.root, depot.store, `« ${then.commit.commit} »`);
  return readCommit(depot, { store, then, severities });
}

function provenanceOf({ head }: Depot, then: DatedCommit | null, { plan, entries }: Version): Provenance {
  const { configurationFile, configuration } = plan;
  const { referentiel, fiches } = configuration;
  const from = { referentiel, version: version() };
  if (!then) return readProvenance({ head, entries, fiches, configuration: configurationFile, ...from });
  const { commit, date } = then.commit;
  return { commit, date, etat: 'propre', ...from };
}
