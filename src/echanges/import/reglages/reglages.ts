import * as z from 'zod';
import { SEPARATEURS } from '../separateurs.ts';
import type { Cible } from '../tableau.ts';

export const REGLAGES_FILE = 'import.yaml';

const text = z.string().trim().min(1);
const written = z.union([z.string(), z.number()]).transform(String);
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);
const row = z.int().min(1).max(1_048_576);

/** How one sheet of a file is read, or all of them. */
const feuilleSchema = z.strictObject({
  feuille: text
    .optional()
    .meta({ description: 'le nom d’une feuille ; sans cette ligne, toutes les feuilles' }),
  entete: z
    .union([row.transform((one) => [one]), z.array(row).min(1).max(5)])
    .optional()
    .meta({ description: 'le numéro de la ligne des titres, ou une liste de numéros, par exemple [1, 2]' }),
  remplir: z
    .union([z.boolean(), z.array(text)])
    .default([])
    .meta({
      description: 'une liste de champs, par exemple [axe], ou true pour toutes les cases fusionnées',
    }),
  colonnes: z
    .record(z.string(), written)
    .default({})
    .meta({ description: 'des lignes « "Titre de colonne": champ », « corps Titre » ou « ignorer »' }),
  lectures: z
    .record(z.string(), z.record(z.string(), value))
    .default({})
    .meta({ description: 'des lignes « champ: { "texte de la case": valeur } »' }),
  separateurs: z
    .record(z.string(), z.enum(SEPARATEURS))
    .default({})
    .meta({ description: `des lignes « champ: signe » (${SEPARATEURS.join(', ')})` }),
  valeurs: z
    .record(z.string(), value)
    .default({})
    .meta({ description: 'des lignes « champ: valeur », pour les fiches qui ne disent rien' }),
});

/** `import.yaml`: how the tables of a territory are read, settled once. */
export const reglagesSchema = z.strictObject({
  feuilles: z
    .array(feuilleSchema)
    .max(100)
    .default([])
    .meta({ description: 'une liste de réglages (feuille, colonnes, remplir…)' }),
});

/** The keys of all levels, each with what its value must be. */
export const REGLAGES_KEYS = { ...reglagesSchema.shape, ...feuilleSchema.shape };

type Written = z.output<typeof feuilleSchema>;

export interface ReglagesDeFeuille extends Pick<Written, 'lectures' | 'separateurs' | 'valeurs'> {
  /** Null where they are those of every sheet. */
  readonly feuille: string | null;
  /** Numbers of the rows of titles, null where they are found. */
  readonly entete: readonly number[] | null;
  /** True: every merged cell; a list: these columns, empty cells too. */
  readonly remplir: boolean | readonly string[];
  /** By title, as it is written in the file. */
  readonly colonnes: ReadonlyMap<string, Cible>;
}

export interface Reglages {
  /** The name of the file that they were read in. */
  readonly fichier: string;
  readonly feuilles: readonly ReglagesDeFeuille[];
}

export const SANS_REGLAGES: Reglages = { fichier: REGLAGES_FILE, feuilles: [] };
