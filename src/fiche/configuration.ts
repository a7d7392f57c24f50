import * as z from 'zod';
import { SEVERITIES } from './finding.ts';

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
  .meta({ description: 'Première et dernière année, par exemple 2020-2025' });

/** A folder inside the repository: no absolute path, no way up. */
const dossier = z.string().regex(/^(?!\/|[A-Za-z]:|.*(?:^|[\\/])\.\.(?:[\\/]|$))[^*?\0\\]+$/);

/** `ptsm.yaml`: everything is optional, the defaults are those of the first national generation. */
export const configurationSchema = z.strictObject({
  referentiel: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('ptsm-1')
    .meta({ description: 'Référentiel national appliqué' }),
  territoire: z
    .strictObject({ nom: text.optional(), code: code.optional(), region: text.optional() })
    .default({})
    .meta({ description: 'Nom, code (département) et région' }),
  arrete: z.iso.date().optional().meta({ description: 'Date de l’arrêté du directeur général de l’ARS' }),
  periode: periode.optional(),
  inscrites: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'Nombre de fiches retenues par l’arrêté : le dénominateur des pourcentages' }),
  fiches: dossier.default('fiches').meta({ description: 'Dossier des fiches' }),
  ignorer: z
    .array(text)
    .default([])
    .meta({ description: 'Fichiers .md du dossier qui ne sont pas des fiches' }),
  transversal: z.boolean().default(false).meta({ description: 'Accepte « axe: transversal »' }),
  axes: z
    .array(axe)
    .min(1)
    .optional()
    .meta({ description: 'Axes du territoire ; à défaut, les trois axes nationaux' }),
  statuts: z.array(statut).default([]).meta({ description: 'Statuts ajoutés, ou autres libellés' }),
  publics: z.array(terme).default([]).meta({ description: 'Publics ajoutés' }),
  thematiques: z.array(terme).default([]).meta({ description: 'Thématiques ajoutées' }),
  champs: z.array(champ).default([]).meta({ description: 'Champs propres au territoire' }),
  'chiffres-publies': z
    .array(publie)
    .default([])
    .meta({ description: 'Chiffres déjà publiés, à rapprocher de ceux du bilan' }),
  regles: z
    .record(z.string(), z.enum([...SEVERITIES, 'ignorer']))
    .default({})
    .meta({ description: 'Gravité d’une règle : erreur, avertissement, info ou ignorer' }),
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
