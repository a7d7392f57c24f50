import * as z from 'zod';
import { copilsSchema } from '../fiche/copil/copil.ts';
import { exceptionsSchema } from '../fiche/exceptions/exception.ts';
import { configurationSchema } from '../fiche/vocabulary/configuration.ts';
import { frontMatterSchema } from '../fiche/schema/front-matter.ts';
import { referentielSchema } from '../fiche/vocabulary/referentiel.ts';
import type { Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import { RESULT_SCHEMAS, type Kind } from './result.ts';

/** What people write: the rest is what commands print. */
const WRITTEN = {
  fiche: frontMatterSchema,
  configuration: () => configurationSchema,
  exceptions: () => exceptionsSchema,
  copil: () => copilsSchema,
  referentiel: () => referentielSchema,
} as const satisfies Record<string, (vocabulary: Vocabulary) => z.ZodType>;

export type SchemaName = keyof typeof WRITTEN | Kind;

export const SCHEMA_NAMES = [
  ...Object.keys(WRITTEN),
  ...Object.keys(RESULT_SCHEMAS),
] as readonly SchemaName[];

/** The JSON Schema (2020-12) of what people write or of what a command prints; the fiche's knows the territory's own codes. */
export function jsonSchemaOf(name: SchemaName, vocabulary: Vocabulary): object {
  return {
    title: TITLES[name],
    ...z.toJSONSchema(schemaOf(name, vocabulary), { io: 'input', unrepresentable: 'any' }),
  };
}

const TITLES: Readonly<Record<SchemaName, string>> = {
  fiche: 'En-tête d’une fiche-action',
  configuration: 'ptsm.yaml',
  exceptions: '.ptsm/exceptions.yaml',
  copil: '.ptsm/copil.yaml',
  referentiel: 'Référentiel d’une génération de PTSM',
  'ptsm.bilan': 'ptsm bilan -f json',
  'ptsm.decompte': 'ptsm decompte -f json, ptsm axes -f json',
  'ptsm.couverture': 'ptsm couverture -f json',
  'ptsm.constats': 'ptsm valider -f json',
  'ptsm.exceptions': 'ptsm exceptions -f json',
  'ptsm.fiches': 'ptsm lister -f json, ptsm voir -f json',
  'ptsm.export': 'ptsm exporter -f json',
  'ptsm.comparaison': 'ptsm comparer -f json',
  'ptsm.historique': 'ptsm historique -f json',
  'ptsm.evolution': 'ptsm evolution -f json',
  'ptsm.copil': 'ptsm copil preparer -f json',
  'ptsm.chiffre': 'ptsm bilan --expliquer -f json',
  'ptsm.corrections': 'ptsm corriger -f json',
  'ptsm.modifications': 'ptsm vocabulaire renommer -f json, ptsm renumeroter -f json',
  'ptsm.importation': 'ptsm importer -f json',
  'ptsm.docteur': 'ptsm docteur -f json',
  'ptsm.modeles': 'ptsm modeles -f json',
  'ptsm.regles': 'ptsm regles -f json, ptsm expliquer -f json',
};

function schemaOf(name: SchemaName, vocabulary: Vocabulary): z.ZodType {
  return isKind(name) ? RESULT_SCHEMAS[name] : WRITTEN[name](vocabulary);
}

function isKind(name: SchemaName): name is Kind {
  return Object.hasOwn(RESULT_SCHEMAS, name);
}
