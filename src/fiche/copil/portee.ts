import type { Configuration } from '../vocabulary/configuration.ts';

/** What a COPIL validates of a fiche: the rest may change without it. */
export interface Portee {
  readonly champs: readonly string[];
  readonly sections: readonly string[];
}

/** What engages the partners: the aim, the time, the means, and who answers for them. */
const CHAMPS: readonly string[] = [
  'title',
  'objectif',
  'axe',
  'priority',
  'status',
  'year',
  'pilotes',
  'budget',
  'financements',
  'fin',
  'fusionnee-dans',
];
const SECTIONS: readonly string[] = ['Description', 'Objectif général'];

/** Each once; without a word of ours, the sections that the territory asks of every fiche. */
export function porteeOf({ copil, sections }: Configuration): Portee {
  const asked = sections.length > 0 ? sections : SECTIONS;
  return {
    champs: [...new Set(copil.champs ?? CHAMPS)],
    sections: [...new Set(copil.sections ?? asked)],
  };
}
