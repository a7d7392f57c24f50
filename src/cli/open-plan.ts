import type { Finding } from '../fiche/finding.ts';
import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import { buildVocabulary, type Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import type { Reading } from '../figures/envelope.ts';
import { CONFIGURATION_FILE, findRoot, type Root } from '../io/find-root.ts';
import { readConfiguration, type ReadConfiguration } from '../io/read-configuration.ts';
import { readPlan } from '../io/read-plan.ts';
import { readProvenance } from '../io/read-provenance.ts';
import { workTree } from '../io/work-tree.ts';
import { judge } from '../rules/judge.ts';
import type { CommonOptions } from './common-options.ts';
import { refuseConfiguration } from './refuse-configuration.ts';
import { checkNames } from './check-names.ts';
import { tell } from './streams.ts';
import { version } from './version.ts';

/** What every command starts from: the repository read, and what its rules say. */
export interface OpenPlan extends Reading {
  readonly root: Root;
  /** The day that the plan was judged on, null where none is known. */
  readonly today: () => string | null;
  /** Findings that `.ptsm/exceptions.yaml` accepts. */
  readonly acceptes: readonly Finding[];
}

/** Severities that the command line sets over those of `ptsm.yaml`. */
export type Severities = Configuration['regles'];

/** The words of this repository, or the national ones where there is none. */
export function openVocabulary({ dossier, config }: CommonOptions): Vocabulary {
  const root = rootOrNull(dossier, config);
  const { configuration, referentiel } = readConfiguration(
    workTree(root),
    root.settings,
    refuseConfiguration,
  );
  return buildVocabulary(referentiel, configuration);
}

function rootOrNull(dossier: string, config: string | null): Root {
  try {
    return findRoot(dossier, config);
  } catch {
    return { folder: dossier, settings: CONFIGURATION_FILE, repository: null };
  }
}

/** @throws UsageError where there is no repository of fiches, or its configuration is wrong */
export function openPlan(options: CommonOptions, severities: Severities = {}): OpenPlan {
  const { dossier, config, silencieux } = options;
  const root = findRoot(dossier, config);
  const source = workTree(root);
  const settings = withSeverities(readConfiguration(source, root.settings, refuseConfiguration), severities);
  const { plan, entries } = readPlan(source, settings);
  checkNames(plan);
  const { configuration, configurationFile } = settings;
  if (plan.files.length === 0 && !silencieux)
    tell(`ptsm : aucun fichier .md dans « ${configuration.fiches} »`);
  const provenance = () =>
    readProvenance({
      root,
      entries,
      fiches: configuration.fiches,
      configuration: configurationFile,
      referentiel: configuration.referentiel,
      version: version(),
    });
  return { root, plan, ...judge(plan, source), today: source.today, provenance };
}

export function withSeverities(settings: ReadConfiguration, severities: Severities): ReadConfiguration {
  const { configuration } = settings;
  return {
    ...settings,
    configuration: { ...configuration, regles: { ...configuration.regles, ...severities } },
  };
}
