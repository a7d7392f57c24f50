import type { ZodType } from 'zod';
import { frontMatterSchema } from '../../../fiche/schema/front-matter.ts';
import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';

/** Whether a fiche may hold this value: no reader is trusted, `import.yaml` neither. */
export function isConforme(champ: string, valeur: unknown, vocabulary: Vocabulary): boolean {
  const shape: Readonly<Record<string, ZodType>> = frontMatterSchema(vocabulary).shape;
  return Object.hasOwn(shape, champ) && shape[champ]?.safeParse(valeur).success === true;
}
