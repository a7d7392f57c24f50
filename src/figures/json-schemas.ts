import * as z from 'zod';
import { configurationSchema } from '../fiche/vocabulary/configuration.ts';
import { frontMatterSchema } from '../fiche/schema/front-matter.ts';
import { referentielSchema } from '../fiche/vocabulary/referentiel.ts';
import type { Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import { RESULT_SCHEMAS, type Kind } from './result.ts';

export type SchemaName = 'fiche' | 'configuration' | 'referentiel' | Kind;

export const SCHEMA_NAMES: readonly SchemaName[] = [
  'fiche',
  'configuration',
  'referentiel',
  ...(Object.keys(RESULT_SCHEMAS) as Kind[]),
];

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
  referentiel: 'Référentiel d’une génération de PTSM',
  'ptsm.bilan': 'ptsm bilan -f json',
  'ptsm.decompte': 'ptsm decompte -f json, ptsm axes -f json',
  'ptsm.couverture': 'ptsm couverture -f json',
  'ptsm.constats': 'ptsm valider -f json',
  'ptsm.fiches': 'ptsm lister -f json, ptsm voir -f json',
  'ptsm.chiffre': 'ptsm bilan --expliquer -f json',
  'ptsm.corrections': 'ptsm corriger -f json',
  'ptsm.regles': 'ptsm regles -f json, ptsm expliquer -f json',
};

function schemaOf(name: SchemaName, vocabulary: Vocabulary): z.ZodType {
  switch (name) {
    case 'fiche':
      return frontMatterSchema(vocabulary);
    case 'configuration':
      return configurationSchema;
    case 'referentiel':
      return referentielSchema;
    case 'ptsm.bilan':
    case 'ptsm.decompte':
    case 'ptsm.couverture':
    case 'ptsm.constats':
    case 'ptsm.fiches':
    case 'ptsm.chiffre':
    case 'ptsm.corrections':
    case 'ptsm.regles':
      return RESULT_SCHEMAS[name];
  }
}
