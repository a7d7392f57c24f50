import { DEFAULTS } from '../../fiche/vocabulary/parse-configuration.ts';
import { buildVocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { dimensionsOf } from '../../figures/dimension.ts';
import { SCHEMA_NAMES } from '../../figures/json-schemas.ts';
import { FORMAT_NAMES } from '../../formats/registry.ts';
import { readReferentiel } from '../../io/read-referentiel.ts';
import { RULES } from '../../rules/catalogue.ts';
import { TEMPLATES } from '../templates.ts';
import type { Shipped } from './grammar.ts';

/** What can be proposed in any repository: the tool's own names, and the words of the national référentiel. */
export function shippedValues(): Shipped {
  const referentiel = readReferentiel(DEFAULTS.referentiel);
  if (!referentiel) throw new Error('the package is incomplete: no référentiel');
  const vocabulary = buildVocabulary(referentiel, DEFAULTS);
  const worded = ({ code, libelle }: { readonly code: string; readonly libelle: string }) => ({
    value: code,
    description: libelle,
  });
  return {
    axe: vocabulary.axes.map(worded),
    champ: [...dimensionsOf(vocabulary).values()].map(({ id, label }) => ({ value: id, description: label })),
    format: FORMAT_NAMES.map(bare),
    modele: TEMPLATES.map(({ name, description }) => ({ value: name, description })),
    regle: RULES.map(({ code, titre }) => ({ value: code, description: titre })),
    schema: SCHEMA_NAMES.map(bare),
    statut: vocabulary.statuts.map(worded),
  };
}

function bare(value: string) {
  return { value, description: '' };
}
