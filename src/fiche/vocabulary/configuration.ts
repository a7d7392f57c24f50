import * as z from 'zod';
import { SEVERITIES } from '../finding.ts';
import { copilSettings } from './copil-settings.ts';
import { documentSettings } from './documents.ts';

/** Ten times what any territory declares: what is made of the lists of a stranger stays small. */
const MANY = 100;
const MORE = 500;

const text = z.string().min(1);
const code = z
  .union([z.int(), z.string().regex(/^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/)])
  .transform(String)
  .meta({ description: 'Nombre, ou lettres, chiffres et tirets sans accent' });

const axe = z.strictObject({
  code,
  titre: text,
  court: text.optional(),
  national: z
    .union([z.int(), z.array(z.int()).min(1)])
    .transform((value) => [value].flat().map(String))
    .optional()
    .meta({ description: 'Axe(s) de la feuille de route nationale auxquels il répond' }),
});

const statut = z.strictObject({
  code,
  libelle: text.optional(),
  sens: z.string().optional().meta({ description: 'Statut du référentiel dont il est une nuance' }),
});

const terme = z.strictObject({ code, libelle: text, synonymes: z.array(text).default([]) });

const FIELD_TYPES = ['texte', 'nombre', 'date', 'booleen', 'liste'] as const;
const champ = z.strictObject({
  code,
  libelle: text,
  type: z.enum(FIELD_TYPES),
  valeurs: z.array(z.union([z.string(), z.number()]).transform(String)).optional(),
});

const publie = z.strictObject({
  figure: text.meta({ description: 'Identifiant d’un chiffre du bilan, par exemple « engagees »' }),
  valeur: z.number(),
  source: text.meta({ description: 'Document, date, page ou phrase' }),
  ecart: z
    .strictObject({ fiches: z.array(code).min(1), motif: text })
    .optional()
    .meta({ description: 'Les fiches qui expliqueraient l’écart, et pourquoi : l’outil vérifie le compte' }),
});

const PERIODE = /^(\d{4})\s*-\s*(\d{4})$/;
const periode = z
  .string()
  .regex(PERIODE)
  .refine((value) => yearsOf(value).length > 0, { message: 'la première année doit précéder la dernière' })
  .transform(yearsOf)
  .optional()
  .meta({ description: 'la première et la dernière année, par exemple 2020-2025' });

const gravite = z.enum([...SEVERITIES, 'ignorer']);
/** A severity, or the same with the first year of the fiches that the rule looks at. */
const regle = z.union([
  gravite.transform((value) => ({ gravite: value, depuis: undefined })),
  z.strictObject({ gravite: gravite.optional(), depuis: z.int().min(1990).max(2100).optional() }),
]);

/** The repository's own web pages, or « non » (a text in YAML 1.2) for no link to them. */
const forge = z.union([
  z.strictObject({
    adresse: z.string().regex(/^https?:\/\/[^\s@\\]+$/),
    genre: z.enum(['github', 'gitlab']),
  }),
  z.union([z.literal('non'), z.literal(false)]).transform(() => false as const),
]);

/** A folder inside the repository: no absolute path, no way up. */
const dossier = z.string().regex(/^(?!\/|[A-Za-z]:|.*(?:^|[\\/])\.\.(?:[\\/]|$))[^*?\0\\]+$/);

/** `ptsm.yaml`: everything is optional, the defaults are those of the first national generation. */
export const configurationSchema = z.strictObject({
  referentiel: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('ptsm-1')
    .meta({ description: 'le nom d’un référentiel, par exemple ptsm-1' }),
  territoire: z
    .strictObject({ nom: text.optional(), code: code.optional(), region: text.optional() })
    .default({})
    .meta({ description: 'nom, code et region' }),
  arrete: z.iso
    .date()
    .optional()
    .meta({ description: 'la date de l’arrêté du directeur général de l’ARS, par exemple 2020-12-22' }),
  periode,
  inscrites: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'le nombre de fiches retenues par l’arrêté, dénominateur des pourcentages' }),
  silence: z
    .int()
    .min(1)
    .max(120)
    .default(18)
    .meta({ description: 'le nombre de mois sans nouvelles au bout duquel une fiche engagée est signalée' }),
  fiches: dossier.default('fiches').meta({ description: 'un dossier du dépôt, par exemple fiches' }),
  ignorer: z
    .array(text)
    .default([])
    .meta({ description: 'une liste de fichiers .md qui ne sont pas des fiches' }),
  transversal: z
    .boolean()
    .default(false)
    .meta({ description: 'true ou false (true accepte « axe: transversal »)' }),
  axes: z
    .array(axe)
    .min(1)
    .max(MANY)
    .optional()
    .meta({ description: 'une liste d’axes (code, titre, national) ; à défaut, les trois axes nationaux' }),
  statuts: z
    .array(statut)
    .max(MANY)
    .default([])
    .meta({ description: 'une liste de statuts ajoutés ou renommés (code, libelle, sens)' }),
  publics: z
    .array(terme)
    .max(MORE)
    .default([])
    .meta({ description: 'une liste de publics ajoutés (code, libelle)' }),
  thematiques: z
    .array(terme)
    .max(MORE)
    .default([])
    .meta({ description: 'une liste de thématiques ajoutées (code, libelle)' }),
  champs: z
    .array(champ)
    .max(MORE)
    .default([])
    .meta({ description: 'une liste de champs propres au territoire (code, libelle, type)' }),
  sections: z
    .array(text)
    .default([])
    .meta({ description: 'une liste de titres que chaque fiche doit avoir, par exemple Objectif général' }),
  'chiffres-publies': z.array(publie).max(MORE).default([]).meta({
    description: 'une liste de chiffres publiés (figure, valeur, source), rapprochés de ceux du bilan',
  }),
  forge: forge.optional().meta({
    description:
      'l’adresse du dépôt sur sa forge et son genre ({ adresse: https://gitlab.exemple.fr/groupe/projet, genre: gitlab }), ou non, sans lien pour modifier les fiches',
  }),
  ...copilSettings,
  ...documentSettings,
  regles: z.record(z.string(), regle).default({}).meta({
    description:
      'des lignes « code-de-regle: erreur » (ou avertissement, info, ignorer) ou « code-de-regle: { gravite: erreur, depuis: 2024 } »',
  }),
});

export type Configuration = z.infer<typeof configurationSchema>;
export type ChiffrePublie = z.infer<typeof publie>;
export type ChampLocal = z.infer<typeof champ>;

/** Every year of `2020-2025`, none when it runs backwards or over more than a century. */
function yearsOf(value: string): number[] {
  const [, first, last] = PERIODE.exec(value) ?? [];
  const span = Number(last) - Number(first);
  if (!(span >= 0 && span < 100)) return [];
  return Array.from({ length: span + 1 }, (_, index) => Number(first) + index);
}
