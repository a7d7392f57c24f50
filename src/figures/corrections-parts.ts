import * as z from 'zod';
import { counts, nullableText } from './shared-parts.ts';

/** Shapes of what « corriger » mends. */

const correction = z.object({
  file: z.string(),
  fiche: nullableText,
  code: z.string().meta({ description: 'Règle du constat corrigé' }),
  field: nullableText,
  line: z.int().meta({ description: 'La même avant et après : aucune correction ne déplace de ligne' }),
  received: z.string(),
  text: z.string(),
  certain: z.boolean().meta({ description: 'false : seulement avec --probables' }),
});
export const CORRECTIONS_PARTS = {
  ecrites: z.boolean().meta({ description: 'true avec --appliquer' }),
  corrections: z.array(correction),
  ecartees: z.array(correction.extend({ motif: z.string() })),
  patch: z.string().meta({ description: 'Ce que lit « git apply »' }),
  reste: counts.meta({ description: 'Constats à corriger à la main' }),
} as const;
