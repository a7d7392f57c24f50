import { parsePlan } from '../../fiche/parse-plan.ts';
import type { Plan } from '../../fiche/plan.ts';
import { DEFAULTS } from '../../fiche/vocabulary/parse-configuration.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { buildBilan } from '../../figures/bilan.ts';
import type { Result } from '../../figures/result.ts';
import { SCHEMA_VERSION } from '../../figures/schema-version.ts';
import { listTemplates, TEMPLATES_FOLDER } from '../../io/list-templates.ts';
import { blocsOf } from '../../report/blocks/bilan-blocks.ts';
import { valeursOf } from '../../report/bilan-model.ts';
import { renderModeles } from '../../report/modeles.ts';
import type { ExitCode } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openVocabulary, rootOrHere } from '../open-plan.ts';
import { TEMPLATES } from '../templates.ts';
import { version } from '../version.ts';

type Modeles = Result<'ptsm.modeles'>;

/** Templates, blocks and values, those of this repository where there is one. */
export async function lister(options: CommonOptions): Promise<ExitCode> {
  const data = buildModeles(options);
  await emit({ data: () => data, document: () => renderModeles(data) }, options);
  return EXIT.done;
}

function buildModeles(options: CommonOptions): Modeles {
  const own = listTemplates(rootOrHere(options.dossier, options.config));
  const vocabulary = openVocabulary(options);
  const bilan = emptyBilan(vocabulary);
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
  const fichier = own.includes(name) ? fileOf(name) : null;
  return { nom: name, description, formats, fichier };
}

function ownOnes(own: readonly string[]): Modeles['modeles'] {
  return own
    .filter((name) => TEMPLATES.every((one) => one.name !== name))
    .map((nom) => ({ nom, description: 'modèle du territoire', formats: [], fichier: fileOf(nom) }));
}

function fileOf(name: string): string {
  return `${TEMPLATES_FOLDER}/${name}.md`;
}

/** What any bilan of this territory has, before its first fiche. */
function emptyBilan(vocabulary: Vocabulary): Result<'ptsm.bilan'> {
  const plan: Plan = parsePlan([], { configuration: DEFAULTS, configurationFile: null, vocabulary });
  const provenance = () =>
    ({
      commit: null,
      date: null,
      etat: 'hors-git',
      referentiel: vocabulary.version,
      version: version(),
    }) as const;
  return buildBilan({ plan, findings: [], provenance }, { annee: null, titleOf: String });
}
