import * as z from 'zod';
import { nullableText } from './shared-parts.ts';

/** Shape of what changes in several files at once. */
export const MODIFICATIONS_PARTS = {
  ecrites: z.boolean().meta({ description: 'true avec --appliquer' }),
  fichiers: z.array(
    z.object({
      fichier: z.string(),
      ancien: nullableText.meta({ description: 'Son nom d’avant, s’il en change' }),
    }),
  ),
  patch: z.string().meta({ description: 'Ce que lit « git apply »' }),
  avis: z.array(z.string()).meta({ description: 'Ce qui reste à relire à la main' }),
} as const;
