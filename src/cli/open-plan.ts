import type { Finding } from '../fiche/finding.ts';
import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import type { Entry } from '../fiche/parse-plan.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import { buildVocabulary, type Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import type { Reading } from '../figures/envelope.ts';
import type { Provenance } from '../figures/result.ts';
import { commitTree } from '../io/commit-tree.ts';
import { findCommit } from '../io/find-commit.ts';
import { CONFIGURATION_FILE, findRoot, type Root } from '../io/find-root.ts';
import { readConfiguration, type ReadConfiguration } from '../io/read-configuration.ts';
import type { Commit } from '../io/read-commit.ts';
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
  readonly entries: readonly Entry[];
  /** Null for the working tree. */
  readonly commit: Commit | null;
  /** The day that the plan is judged on, and the files around it. */
  readonly surroundings: Surroundings;
  /** Findings that `.ptsm/exceptions.yaml` accepts. */
  readonly acceptes: readonly Finding[];
}

/** Severities that the command line sets over those of `ptsm.yaml`. */
export type Severities = Configuration['regles'];

/** The words of this repository, or the national ones where there is none. */
export function openVocabulary({ dossier, config }: CommonOptions): Vocabulary {
  const root = rootOrHere(dossier, config);
  const { configuration, referentiel } = readConfiguration(
    workTree(root),
    root.settings,
    refuseConfiguration,
  );
  return buildVocabulary(referentiel, configuration);
}

/** The repository around a folder; where there is none, the folder as if it were one. */
export function rootOrHere(dossier: string, config: string | null): Root {
  try {
    return findRoot(dossier, config);
  } catch {
    return { folder: dossier, settings: CONFIGURATION_FILE, repository: null };
  }
}

/** What of a repository is read, and how grave its rules are. */
export interface Opening {
  /** A day or a commit: the plan as it was then, null for the working tree. */
  readonly au?: string | null;
  readonly severities?: Severities;
}

/** @throws UsageError where there is no repository of fiches, or its configuration is wrong */
export function openPlan(options: CommonOptions, { au = null, severities = {} }: Opening = {}): OpenPlan {
  const { dossier, config, silencieux } = options;
  const root = findRoot(dossier, config);
  const then = au === null ? null : findCommit(root, au);
  const source = then ? commitTree(root, then) : workTree(root);
  const settings = withSeverities(readConfiguration(source, root.settings, refuseConfiguration), severities);
  const { plan, entries } = readPlan(source, settings);
  checkNames(plan);
  const { fiches, referentiel } = settings.configuration;
  if (plan.files.length === 0 && !silencieux) tell(`ptsm : aucun fichier .md dans « ${fiches} »`);
  const from = { referentiel, version: version() };
  const provenance = (): Provenance =>
    then
      ? { ...then.commit, etat: 'propre', ...from }
      : readProvenance({ root, entries, fiches, configuration: settings.configurationFile, ...from });
  return {
    root,
    commit: then?.commit ?? null,
    entries,
    surroundings: source,
    plan,
    ...judge(plan, source),
    provenance,
  };
}

export function withSeverities(settings: ReadConfiguration, severities: Severities): ReadConfiguration {
  const { configuration } = settings;
  return {
    ...settings,
    configuration: { ...configuration, regles: { ...configuration.regles, ...severities } },
  };
}
