import * as z from 'zod';
import { nom, nullableNumber, nullableText, reserves } from './shared-parts.ts';
import { bout, COMPARAISON_PARTS, modifiee } from './temps-parts.ts';

/** Shapes of what a steering committee has on its agenda. */

/** Why a fiche waits for a decision. */
const RAISONS = ['a-discuter', 'suspendue', 'recul', 'echeance-depassee'] as const;

const { fusionnees, scindees, renommees } = COMPARAISON_PARTS;

/** What changed since the last COPIL on record; codes of fields, titles of sections. */
const enterine = z.object({
  date: z.string().meta({ description: 'Jour du COPIL, AAAA-MM-JJ' }),
  commit: nullableText,
  modifiees: z.array(nom.extend({ champs: z.array(z.string()), sections: z.array(z.string()) })),
  nouvelles: z.array(nom),
  disparues: z.array(z.string()).meta({ description: 'Leurs numéros : rien d’autre n’en est retenu' }),
});

export const COPIL_PARTS = {
  avant: bout.meta({ description: 'Le dernier COPIL, ou ce qui en tient lieu' }),
  apres: bout,
  choix: z.enum(['demande', 'derniere-etiquette']).meta({
    description: 'Ce qui a désigné « avant » : --depuis, ou la dernière étiquette copil-AAAA-MM',
  }),
  nouvelles: z.array(nom),
  disparues: z.array(nom),
  fusionnees,
  scindees,
  renommees,
  modifiees: z.array(modifiee).meta({ description: 'Changées depuis : ni nouvelles, ni disparues' }),
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
      pilotes: z.array(z.string()),
      modification: nullableText.meta({ description: 'Jour du dernier commit qui l’a changée' }),
      silence: nullableNumber.meta({ description: 'Mois entiers depuis' }),
    }),
  ),
  silence: z
    .int()
    .meta({ description: 'Nombre de mois sans nouvelles au bout duquel une fiche est signalée' }),
  enterine: enterine
    .nullable()
    .meta({ description: 'Depuis ce que le dernier COPIL a entériné ; null si aucun ne l’est' }),
  reserves,
} as const;
