import type { Entry } from '../fiche/parse-plan.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import { buildVocabulary, type Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import type { Reading } from '../figures/envelope.ts';
import { findRoot, type Root } from '../io/find-root.ts';
import { readConfiguration } from '../io/read-configuration.ts';
import { readPlan } from '../io/read-plan.ts';
import { readProvenance } from '../io/read-provenance.ts';
import { workTreeAround } from '../io/work-tree-around.ts';
import { checkPlan } from '../rules/check-plan.ts';
import type { CommonOptions } from './common-options.ts';
import { refuseConfiguration } from './refuse-configuration.ts';
import { checkNames } from './check-names.ts';
import { tell } from './streams.ts';
import { version } from './version.ts';

/** What every command starts from: the repository read, and what its rules say. */
export interface OpenPlan extends Reading {
  readonly root: Root;
  readonly entries: readonly Entry[];
  readonly surroundings: Surroundings;
}

/** The words of this repository, or the national ones where there is none. */
export function openVocabulary({ dossier, config }: CommonOptions): Vocabulary {
  const root = rootOrNull(dossier, config);
  const { configuration, referentiel } = readConfiguration(root, refuseConfiguration);
  return buildVocabulary(referentiel, configuration);
}

function rootOrNull(dossier: string, config: string | null): Root {
  try {
    return findRoot(dossier, config);
  } catch {
    return { folder: dossier, configuration: null, repository: null };
  }
}

/** @throws UsageError where there is no repository of fiches, or its configuration is wrong */
export function openPlan({ dossier, config, silencieux }: CommonOptions): OpenPlan {
  const root = findRoot(dossier, config);
  const settings = readConfiguration(root, refuseConfiguration);
  const { plan, entries } = readPlan(root, settings);
  checkNames(plan);
  if (plan.files.length === 0 && !silencieux)
    tell(`ptsm : aucun fichier .md dans « ${settings.configuration.fiches} »`);
  const { configuration, configurationFile } = settings;
  const provenance = () =>
    readProvenance({
      root,
      entries,
      fiches: configuration.fiches,
      configuration: configurationFile,
      referentiel: configuration.referentiel,
      version: version(),
    });
  const surroundings = workTreeAround(root);
  return { root, entries, surroundings, plan, findings: checkPlan(plan, surroundings), provenance };
}
