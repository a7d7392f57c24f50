import { cheminDeModele, nomDeModele } from '../../fiche/modeles.ts';
import { parsePlan } from '../../fiche/parse-plan.ts';
import { DEFAULTS } from '../../fiche/vocabulary/parse-configuration.ts';
import type { Result } from '../../figures/result.ts';
import { SCHEMA_VERSION } from '../../figures/schema-version.ts';
import { readModeles } from '../../io/read-modeles.ts';
import { workTree } from '../../io/work-tree.ts';
import { blocsOf } from '../../report/blocks/bilan-blocks.ts';
import { valeursOf } from '../../report/bilan-model.ts';
import { renderModeles } from '../../report/modeles.ts';
import type { ExitCode } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { draftBilan } from '../draft-bilan.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openVocabulary, rootOrHere } from '../open-vocabulary.ts';
import { TEMPLATES } from '../templates.ts';

type Modeles = Result<'ptsm.modeles'>;

/** Templates, blocks and values, those of this repository where there is one. */
export async function lister(options: CommonOptions): Promise<ExitCode> {
  const data = await buildModeles(options);
  await emit({ data: () => data, document: () => renderModeles(data) }, options);
  return EXIT.done;
}

async function buildModeles(options: CommonOptions): Promise<Modeles> {
  const root = rootOrHere(options.dossier, options.config);
  const { files } = await readModeles(workTree(root));
  const own = files.map(({ path }) => nomDeModele(path));
  const vocabulary = await openVocabulary(options);
  const bilan = draftBilan(parsePlan([], { configuration: DEFAULTS, configurationFile: null, vocabulary }));
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: 'ptsm.modeles',
    modeles: [...TEMPLATES.map((shipped) => shippedOne(shipped, own)), ...ownOnes(own)],
    blocs: blocsOf(bilan),
    valeurs: valeursOf(bilan),
  };
}

function shippedOne(
  { name, description, formats }: (typeof TEMPLATES)[number],
  own: readonly string[],
): Modeles['modeles'][number] {
  const fichier = own.includes(name) ? cheminDeModele(name) : null;
  return { nom: name, description, formats, fichier };
}

function ownOnes(own: readonly string[]): Modeles['modeles'] {
  return own
    .filter((name) => TEMPLATES.every((one) => one.name !== name))
    .map((nom) => ({ nom, description: 'modèle du territoire', formats: [], fichier: cheminDeModele(nom) }));
}
