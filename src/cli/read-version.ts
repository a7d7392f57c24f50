import type { ConfigurationFile } from '../fiche/plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { frenchDate } from '../fiche/words/french-date.ts';
import { commitTree } from '../io/commit-tree.ts';
import type { DatedCommit } from '../io/find-commit.ts';
import { readConfiguration, type ReadConfiguration } from '../io/read-configuration.ts';
import { readPlan, vocabularyOf, type ReadPlan } from '../io/read-plan.ts';
import type { Source } from '../io/source.ts';
import type { Store } from '../io/store.ts';
import { workTree } from '../io/work-tree.ts';
import { checkNames } from './check-names.ts';
import type { Depot } from './depot.ts';
import { refuseConfiguration } from './refuse-configuration.ts';
import type { Severities } from './severity-options.ts';
import type { Terms } from './temps/recognise.ts';

/** Whose configuration a plan is read by: its own, none, or that of today where its own could not serve. */
export type Reglages = 'siens' | 'par-defaut' | 'd-aujourd-hui';

/** A plan as it stands, or stood. */
export interface Version extends ReadPlan {
  readonly source: Source;
  readonly reglages: Reglages;
}

/** The files as they are. @throws UsageError where the configuration is wrong */
export async function readWorkTree({ root, head }: Depot, severities: Severities): Promise<Version> {
  const source = workTree(root, head?.commit.date ?? null);
  const settings = await readConfiguration(source, root.settings, refuseConfiguration);
  const read = await readPlan(source, withSeverities(settings, severities));
  checkNames(read.plan);
  return { ...read, source, reglages: 'siens' };
}

interface Asked {
  readonly store: Store;
  readonly then: DatedCommit;
  readonly severities?: Severities;
}

/** The files of a commit, by its own configuration as far as that one can serve; a past fault cannot be mended. */
export async function readCommit(depot: Depot, { store, then, severities = {} }: Asked): Promise<Version> {
  const { source, settings, reglages } = await readSettings(depot, { store, then });
  return { ...(await readPlan(source, withSeverities(settings, severities))), source, reglages };
}

/** What the fiches of a commit could say. */
export async function readTerms(depot: Depot, asked: Asked): Promise<Terms> {
  const { settings } = await readSettings(depot, asked);
  const { configuration, configurationFile } = settings;
  return { configuration, configurationFile, vocabulary: vocabularyOf(settings) };
}

async function readSettings({ root }: Depot, { store, then }: Asked) {
  const source = await commitTree(root, store, then);
  const today = workTree(root);
  const own = await settingsOf(source, root.settings);
  if (!own) {
    const settings = await readConfiguration(today, root.settings, refuseConfiguration);
    return { source, settings, reglages: 'd-aujourd-hui' } as const;
  }
  const isUnset = own.configurationFile === null && today.holds(root.settings);
  return { source, settings: own, reglages: isUnset ? 'par-defaut' : 'siens' } as const;
}

/** What must be said of how a commit was read. */
export function avisOf(
  { source, plan, reglages }: Version,
  { root }: Depot,
  then: DatedCommit | null,
): readonly string[] {
  if (!then) return [];
  const { fiches } = plan.configuration;
  const name = nameOf(then);
  return [
    ...(reglages === 'd-aujourd-hui'
      ? [`${root.settings} était à corriger dans ${name}, lu avec celui d’aujourd’hui.`]
      : []),
    ...(reglages === 'par-defaut'
      ? [`${root.settings} n’existait pas dans ${name}, lu avec les réglages par défaut.`]
      : []),
    ...(source.holds(fiches) ? [] : [`Le dossier des fiches « ${fiches} » n’existait pas dans ${name}.`]),
  ];
}

/** @throws UsageError, exit 3, where there is nothing to count yet */
export function refuseBeforeFiches(
  { source, plan: { configuration } }: Pick<Version, 'source' | 'plan'>,
  then: DatedCommit,
): void {
  const { fiches } = configuration;
  if (source.holds(fiches)) return;
  throw new UsageError(`le dossier des fiches « ${fiches} » n’existait pas dans ${nameOf(then)}`, {
    exitCode: 3,
    hint: 'choisissez une date ou un commit plus récents',
  });
}

function nameOf({ commit: { commit, date } }: DatedCommit): string {
  return `le commit ${commit.slice(0, 10)} du ${frenchDate(date)}`;
}

/** Null where the `ptsm.yaml` of then cannot serve. */
async function settingsOf(source: Source, name: string): Promise<ReadConfiguration | null> {
  try {
    return await readConfiguration(source, name, refuseQuietly);
  } catch (error) {
    if (error instanceof RefusedThen) return null;
    throw error;
  }
}

class RefusedThen extends Error {}

function refuseQuietly(file: ConfigurationFile): never {
  throw new RefusedThen(file.path);
}

function withSeverities(settings: ReadConfiguration, severities: Severities): ReadConfiguration {
  if (Object.keys(severities).length === 0) return settings;
  const { configuration } = settings;
  return {
    ...settings,
    configuration: { ...configuration, regles: { ...configuration.regles, ...severities } },
  };
}
