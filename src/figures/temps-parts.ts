import * as z from 'zod';
import { SEVERITIES } from '../fiche/finding.ts';
import { nom, nullableNumber, nullableText, objet, reserves, unite } from './shared-parts.ts';

/** Shapes of what two commits, or many, say of a plan. */

/** One end of a comparison. */
export const bout = z.object({
  ref: nullableText.meta({ description: 'Tel qu’il est demandé ; null pour les fichiers tels qu’ils sont' }),
  commit: nullableText,
  date: nullableText.meta({ description: 'Date du commit, AAAA-MM-JJ' }),
  etat: z.enum(['propre', 'modifie', 'hors-git']),
  lues: z.int().meta({ description: 'Fiches lues et montrées : sans les internes' }),
  nonLues: z.array(z.string()),
});

/** What a field says at one end: `non-lu`, where it says something that no rule accepts. */
const dit = z.object({
  etat: z.enum(['dit', 'absent', 'non-lu']),
  valeur: z.unknown().meta({ description: 'Comme dans « ptsm lister -f json » ; null si absent ou non lu' }),
});

export const changement = z.object({
  champ: z.string(),
  libelle: z.string(),
  avant: dit,
  apres: dit,
  nature: z
    .enum(['avancee', 'recul', 'arret', 'reprise', 'report', 'avance'])
    .nullable()
    .meta({ description: 'D’un statut : avancee, recul, arret, reprise ; d’une date : report, avance' }),
  mois: nullableNumber.meta({ description: 'D’une date : de combien de mois elle change' }),
  rang: nullableNumber.meta({ description: 'D’un report : le combientième de cette fiche, s’il est connu' }),
});

export const sectionChangee = z.object({
  titre: nullableText.meta({ description: 'null pour ce qui précède le premier intertitre' }),
  etat: z.enum(['nouvelle', 'disparue', 'modifiee']),
  ajoutees: z.int(),
  retirees: z.int(),
  lignes: z.array(z.object({ signe: z.enum(['+', '-']), texte: z.string() })),
});

export const modifiee = nom.extend({
  champs: z.array(changement),
  sections: z.array(sectionChangee),
});

const ecart = z.object({
  id: z.string(),
  label: z.string(),
  unite,
  avant: nullableNumber,
  apres: nullableNumber,
  difference: nullableNumber,
});

const couvert = z.object({
  id: z.string(),
  label: z.string(),
  objet,
});

const constatBref = z.object({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  fiche: nullableText,
  file: z.string(),
  fingerprint: z.string(),
});

export const COMPARAISON_PARTS = {
  avant: bout,
  apres: bout,
  figures: z.array(ecart).meta({
    description: 'Tous, ceux qui ne changent pas compris ; null à un bout où le chiffre n’existe pas',
  }),
  nouvelles: z.array(nom),
  disparues: z.array(nom),
  fusionnees: z.array(z.object({ fiche: nom, dans: nom })),
  scindees: z.array(z.object({ fiche: nom, en: z.array(nom) })),
  renommees: z.array(
    z.object({
      avant: nom,
      apres: nom,
      preuve: z.enum(['numero', 'fichier', 'contenu', 'titre']).meta({
        description:
          'Ce qui les rapproche ; « titre » et « contenu » ne rendent le rapprochement que probable',
      }),
      probable: z.boolean(),
    }),
  ),
  modifiees: z.array(modifiee),
  inchangees: z.int(),
  couverture: z.object({
    gagnee: z.array(couvert).meta({ description: 'Servi par une fiche engagée, et ne l’était pas' }),
    perdue: z.array(couvert),
  }),
  constats: z.object({ nouveaux: z.array(constatBref), disparus: z.array(constatBref) }),
  reserves,
} as const;

/** What a bilan holds of the state that it is compared with, whose tables have the shape of its own. */
export function comparaisonDuBilan<T extends z.ZodType>(table: T) {
  return z
    .object({
      ...COMPARAISON_PARTS,
      tables: z.array(table).meta({ description: 'Ceux de l’état précédent' }),
    })
    .omit({ constats: true })
    .nullable()
    .meta({ description: 'Ce qui a changé depuis un état précédent ; null si rien n’est comparé' });
}

/** What git knows of a fiche, beside what it says of itself. */
export const suivi = z.object({
  ref: z.string(),
  file: z.string(),
  creation: nullableText.meta({ description: 'Jour du commit où elle est apparue' }),
  modification: nullableText.meta({ description: 'Jour du dernier commit qui l’a changée' }),
  commit: nullableText,
  auteur: nullableText,
  silence: nullableNumber.meta({ description: 'Mois entiers depuis sa dernière modification' }),
  reports: z.int().meta({ description: 'Combien de fois sa date de fin a été repoussée' }),
});

const version = z.object({
  commit: z.string(),
  date: z.string(),
  auteur: z.string(),
  message: z.string().meta({ description: 'Première ligne' }),
  file: z.string(),
  etat: z.enum(['creee', 'modifiee', 'deplacee', 'supprimee', 'illisible']),
  fileAvant: nullableText,
  champs: z.array(changement),
  sections: z.array(sectionChangee.omit({ lignes: true })),
});

export const HISTORIQUE_PARTS = {
  fiche: nom,
  suivi,
  versions: z.array(version).meta({ description: 'De la plus récente à la plus ancienne' }),
  reserves,
} as const;

const etape = z.object({
  id: z.string().meta({ description: 'AAAA-MM, AAAA-T2, AAAA, ou le nom de l’étiquette' }),
  label: z.string(),
  date: z.string().meta({ description: 'Dernier jour de l’étape, ou jour du commit de l’étiquette' }),
  commit: z.string(),
  lues: z.int(),
  nonLues: z.int(),
});

export const EVOLUTION_PARTS = {
  par: z.enum(['mois', 'trimestre', 'annee', 'etiquettes']),
  etapes: z.array(etape),
  ecartees: z
    .array(z.string())
    .meta({ description: 'Étiquettes qui ne sont pas des étapes : celles des COPIL ont la préférence' }),
  series: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      unite,
      valeurs: z.array(nullableNumber).meta({ description: 'Une par étape' }),
    }),
  ),
  sansAction: z
    .array(
      couvert.extend({
        etat: z.enum(['aucune-fiche', 'aucune-engagee']),
        depuis: z.string().meta({ description: 'id d’une étape' }),
        toujours: z.boolean(),
      }),
    )
    .meta({
      description:
        'Ce que rien ne sert à la dernière étape, et depuis quelle étape sans interruption ; toujours : dès la première',
    }),
  reserves,
} as const;
