import { buildVocabulary, type Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import { CONFIGURATION_FILE, findRoot, type Root } from '../io/find-root.ts';
import { readConfiguration } from '../io/read-configuration.ts';
import { workTree } from '../io/work-tree.ts';
import type { CommonOptions } from './common-options.ts';
import { refuseConfiguration } from './refuse-configuration.ts';

/** The words of this repository, or the national ones where there is none. */
export async function openVocabulary({ dossier, config }: CommonOptions): Promise<Vocabulary> {
  const root = rootOrHere(dossier, config);
  const { configuration, referentiel } = await readConfiguration(
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
