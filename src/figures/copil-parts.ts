import * as z from 'zod';
import { nom, nullableNumber, nullableText, reserves } from './shared-parts.ts';
import { bout, modifiee } from './temps-parts.ts';

/** Shapes of what a steering committee has on its agenda. */

/** Why a fiche waits for a decision. */
const RAISONS = ['a-discuter', 'suspendue', 'recul', 'echeance-depassee'] as const;

export const COPIL_PARTS = {
  avant: bout.meta({ description: 'Le dernier COPIL, ou ce qui en tient lieu' }),
  apres: bout,
  nouvelles: z.array(nom),
  modifiees: z.array(modifiee).meta({ description: 'Changées depuis : ni nouvelles, ni disparues' }),
  disparues: z.array(nom),
  reportees: z
    .array(nom.extend({ fin: nullableText, reports: z.int() }))
    .meta({ description: 'Encore à faire, et dont la date de fin a été repoussée au moins deux fois' }),
  aDecider: z.array(
    nom.extend({
      raisons: z.array(z.enum(RAISONS)),
      status: nullableText.meta({ description: 'Code du statut' }),
      fin: nullableText,
      motif: nullableText.meta({ description: 'Tel que la fiche le dit : son champ, ou sa section' }),
    }),
  ),
  sansPilote: z.array(nom.extend({ status: nullableText })),
  sansNouvelles: z.array(
    nom.extend({
      raisons: z.array(z.enum(['fiche', 'depot'])).meta({
        description: 'fiche : elle ne dit rien de récent ; depot : personne ne l’a changée depuis',
      }),
      modification: nullableText.meta({ description: 'Jour du dernier commit qui l’a changée' }),
      silence: nullableNumber.meta({ description: 'Mois entiers depuis' }),
    }),
  ),
  reserves,
} as const;
