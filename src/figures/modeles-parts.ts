import * as z from 'zod';
import { nullableText } from './shared-parts.ts';

/** Shape of what reports may be laid out by. */
export const MODELES_PARTS = {
  modeles: z.array(
    z.object({
      nom: z.string(),
      description: z.string(),
      formats: z.array(z.string()).meta({ description: 'Formats qui le prennent sans qu’on le demande' }),
      fichier: nullableText.meta({ description: 'Celui du territoire, null pour celui de ptsm' }),
    }),
  ),
  blocs: z.array(z.object({ exemple: z.string(), description: z.string() })),
  valeurs: z.array(z.object({ exemple: z.string(), description: z.string() })),
} as const;
