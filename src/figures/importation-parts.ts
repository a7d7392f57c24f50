import * as z from 'zod';
import { SEVERITIES } from '../fiche/finding.ts';
import { nullableText } from './shared-parts.ts';

/** Shapes of what files from elsewhere would change in a repository. */

const origine = z.object({
  fichier: z.string(),
  feuille: nullableText,
  adresse: z.string().meta({ description: '« B12 », « ligne 12 » ; vide pour une feuille ou un fichier' }),
});

const fiche = z.object({
  etat: z.enum(['nouvelle', 'modifiee', 'inchangee', 'ecartee']),
  id: nullableText,
  titre: z.string(),
  fichier: nullableText.meta({ description: 'Le fichier du dépôt' }),
  origine,
  champs: z
    .array(z.object({ champ: z.string(), libelle: z.string(), avant: z.string(), apres: z.string() }))
    .meta({ description: 'D’une fiche modifiée : ce qui change, comme un tableur l’écrit' }),
  motif: nullableText.meta({ description: 'D’une fiche écartée : pourquoi' }),
  regles: z.array(z.string()).meta({
    description: 'D’une fiche écartée parce que « ptsm valider » la refuserait : au nom de quelles règles',
  }),
});

export const IMPORTATION_PARTS = {
  ecrites: z.boolean().meta({ description: 'true avec --appliquer' }),
  fichiers: z.array(
    z.object({
      nom: z.string(),
      genre: z.enum(['xlsx', 'csv', 'docx', 'json']).nullable().meta({ description: 'null si refusé' }),
      export: z
        .boolean()
        .meta({ description: 'Écrit par « ptsm exporter » : seules ses cases modifiées comptent' }),
      lignes: z.int().meta({ description: 'Lignes qui décrivent une fiche' }),
    }),
  ),
  colonnes: z.array(
    z.object({
      fichier: z.string(),
      feuille: nullableText,
      colonne: z.string(),
      titre: z.string(),
      devient: z.string(),
      certaine: z.boolean(),
    }),
  ),
  fiches: z.array(fiche),
  conflits: z.array(
    z.object({
      ref: z.string(),
      champ: z.string(),
      libelle: z.string(),
      exporte: z.string(),
      depot: z.string(),
      tableur: z.string(),
      origine,
    }),
  ),
  remarques: z.array(
    z.object({
      code: z.string(),
      gravite: z.enum(SEVERITIES),
      message: z.string(),
      origine,
      adresses: z
        .array(z.string())
        .meta({ description: 'Où, dans cette feuille : la première case est celle d’« origine »' }),
      recu: nullableText.meta({ description: 'Le texte de la case' }),
      lu: nullableText.meta({ description: 'Ce pour quoi ce texte a été pris' }),
    }),
  ),
  constats: z
    .array(
      z.object({ code: z.string(), severity: z.enum(SEVERITIES), message: z.string(), file: z.string() }),
    )
    .meta({ description: 'Ce que « ptsm valider » dirait de neuf des fiches écrites' }),
} as const;
