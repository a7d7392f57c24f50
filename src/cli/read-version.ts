import type { ConfigurationFile } from '../fiche/plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { frenchDate } from '../fiche/words/french-date.ts';
import { commitTree } from '../io/commit-tree.ts';
import type { DatedCommit } from '../io/find-commit.ts';
import { readConfiguration, type ReadConfiguration } from '../io/read-configuration.ts';
import { readPlan, type ReadPlan } from '../io/read-plan.ts';
import type { Source } from '../io/source.ts';
import type { Store } from '../io/store.ts';
import { workTree } from '../io/work-tree.ts';
import { checkNames } from './check-names.ts';
import type { Depot } from './depot.ts';
import { refuseConfiguration } from './refuse-configuration.ts';
import type { Severities } from './severity-options.ts';

/** A plan as it stands, or stood. */
export interface Version extends ReadPlan {
  readonly source: Source;
  /** What must be said of how it was read. */
  readonly avis: readonly string[];
}

/** The files as they are. @throws UsageError where the configuration is wrong */
export async function readWorkTree({ root, head }: Depot, severities: Severities): Promise<Version> {
  const source = workTree(root, head?.commit.date ?? null);
  const settings = await readConfiguration(source, root.settings, refuseConfiguration);
  const read = await readPlan(source, withSeverities(settings, severities));
  checkNames(read.plan);
  return { ...read, source, avis: [] };
}

/** The files of a commit, by its own configuration as far as that one can serve; a past fault cannot be mended. */
export async function readCommit(
  { root }: Depot,
  { store, then, severities = {} }: { store: Store; then: DatedCommit; severities?: Severities },
): Promise<Version> {
  const source = await commitTree(root, store, then);
  const own = await settingsOf(source, root.settings);
  const today = workTree(root);
  const settings = own ?? (await readConfiguration(today, root.settings, refuseConfiguration));
  const name = `${then.commit.commit.slice(0, 12)} (${frenchDate(then.commit.date)})`;
  return {
    ...(await readPlan(source, withSeverities(settings, severities))),
    source,
    avis: [
      ...(own
        ? []
        : [`${root.settings} était à corriger dans le commit ${name} : il est lu avec celui d’aujourd’hui.`]),
      ...(own?.configurationFile === null && today.holds(root.settings)
        ? [
            `${root.settings} n’existait pas encore dans le commit ${name} : il est lu avec les réglages par défaut.`,
          ]
        : []),
    ],
  };
}

/** @throws UsageError, exit 3, where there is nothing to count yet */
export function refuseBeforeFiches(
  { source, plan }: Version,
  { commit: { commit, date } }: DatedCommit,
): void {
  const { fiches } = plan.configuration;
  if (source.holds(fiches)) return;
  throw new UsageError(
    `le dossier des fiches « ${fiches} » n’existait pas dans le commit ${commit.slice(0, 12)} (${frenchDate(date)})`,
    {
      exitCode: 3,
      hint: 'choisissez une date ou un commit plus récents',
    },
  );
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
