import * as z from 'zod';
import type { ChampLocal } from '../vocabulary/configuration.ts';
import { once } from '../once.ts';
import { fieldNamed } from './fields.ts';
import { REFERENCE } from './shapes.ts';
import { TRANSVERSAL, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { isRealDate } from '../words/iso-date.ts';

const TITLE_LIMIT = 300;
const AMOUNT_LIMIT = 1e12;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

// A text first: it is the common case, and each layer of a schema costs time on ten thousand fiches.
const text = z.union([z.string().trim().min(1), z.number().transform(String)]);
const line = text.transform((value) => value.replace(/\s+/g, ' ')).pipe(z.string().max(TITLE_LIMIT));
const list = z.array(text);
const reference = z.union([z.int().min(0), z.string().regex(REFERENCE)]).transform(String);
const amount = z.number().min(0).max(AMOUNT_LIMIT);
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/)
  .refine(isRealDate, { params: { code: 'date-invalide' } })
  .meta({ description: 'AAAA-MM ou AAAA-MM-JJ' });
const measure = z.union([z.number(), z.string().min(1)]);

const RANGE = /^(\d{4})\s*[-–]\s*(\d{4})$/;
const yearRange = z
  .string()
  .regex(RANGE)
  .refine((value) => expand(value).length > 0, { params: { code: 'annee-invalide' } });
const quotedYear = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(year);
const years = oneOrMany(z.union([year, quotedYear, yearRange])).transform((values) =>
  [...new Set(values.flatMap((value) => (typeof value === 'number' ? [value] : expand(value))))].sort(
    (a, b) => a - b,
  ),
);

const budgetLine = z.strictObject({
  annee: year.optional(),
  prevu: amount.optional(),
  engage: amount.optional(),
  unite: z.literal(['EUR', 'ETP']).default('EUR'),
  note: text.optional(),
});

const funding = z.strictObject({
  financeur: text,
  montant: amount.optional(),
  annee: year.optional(),
  source: text.optional(),
  perenne: z.boolean().optional(),
});

const indicateur = z.strictObject({
  nom: text,
  unite: text.optional(),
  initiale: measure.optional(),
  cible: measure.optional(),
  echeance: z.union([year, date]).optional(),
  valeurs: z.record(z.string().regex(/^\d{4}$/), measure).optional(),
});

/**
 * The front matter of a fiche for one territory's vocabulary: single source of the types, of the JSON
 * Schema and of the checks on values. Empty values are taken out before it, so it never sees null.
 * Zod makes a schema slowly, and slower the first time that it reads: once for all plans of one vocabulary.
 */
export const frontMatterSchema = once((vocabulary: Vocabulary) => {
  const status = oneOf(vocabulary.statuts.map(({ code }) => code));
  const axes = [...vocabulary.axes.map(({ code }) => code), ...(vocabulary.transversal ? [TRANSVERSAL] : [])];
  return z.strictObject({
    ...localFields(vocabulary.champs),
    ...described({
      id: reference,
      title: line,
      axe: oneOrMany(oneOf(axes)),
      priority: oneOrMany(oneOf(vocabulary.priorites.map(({ numero }) => String(numero)))),
      status,
      year: years.optional(),
      motif: text.optional(),
      objectif: text.optional(),
      calendrier: text.optional(),
      niveau: oneOf(vocabulary.niveaux.map(({ code }) => code)).optional(),
      groupe: text.optional(),
      pilotes: list.default([]),
      partenaires: list.default([]),
      publics: z.array(oneOf(vocabulary.publics.map(({ code }) => code))).default([]),
      thematiques: list.default([]),
      secteurs: z.array(oneOf(vocabulary.secteurs.map(({ code }) => code))).default([]),
      territoires: list.default([]),
      tags: list.default([]),
      debut: date.optional(),
      fin: date.optional(),
      ctsm: z.union([z.boolean(), z.int().min(0), date]).optional(),
      budget: z.union([text, z.array(budgetLine)]).optional(),
      financements: z.array(funding).default([]),
      indicateurs: z.array(indicateur).default([]),
      etapes: z
        .array(z.strictObject({ titre: text, status: status.optional(), date: date.optional() }))
        .default([]),
      remplace: oneOrMany(reference).default([]),
      'fusionnee-dans': reference.optional(),
      liens: oneOrMany(reference).default([]),
      diffusion: z.literal(['publique', 'interne']).default('publique'),
    }),
  });
});

export type FrontMatterSchema = ReturnType<typeof frontMatterSchema>;
/** What a readable fiche says; a value at fault is absent. Codes are text, years sorted. */
export type FrontMatter = { readonly [K in keyof Values]?: Values[K] | undefined };
type Values = z.infer<FrontMatterSchema>;

/** Fields without which a fiche cannot be counted; their absence has a rule of its own. */
export const REQUIRED = ['id', 'title', 'axe', 'priority', 'status'] as const;

const LOCAL_TYPES = {
  texte: text,
  nombre: z.number(),
  date,
  booleen: z.boolean(),
  liste: list,
} satisfies Record<ChampLocal['type'], z.ZodType>;

function localFields(champs: readonly ChampLocal[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    champs.map((champ) => [champ.code, localType(champ).optional().meta({ title: champ.libelle })]),
  );
}

function localType({ type, valeurs }: ChampLocal): z.ZodType {
  if (!valeurs) return LOCAL_TYPES[type];
  return type === 'liste' ? z.array(oneOf(valeurs)) : oneOf(valeurs);
}

/** One of the codes; a code made of digits may be written as a number. */
function oneOf(codes: readonly string[]) {
  return z
    .literal(codes.flatMap((code) => (/^(0|[1-9]\d*)$/.test(code) ? [Number(code), code] : [code])))
    .transform(String);
}

function oneOrMany<S extends z.ZodType>(one: S) {
  return z
    .union([one, z.array(one).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.output<S>[]);
}

function described<T extends Record<string, z.ZodType>>(shape: T): T {
  const entries = Object.entries(shape).map(([key, schema]) => {
    const known = fieldNamed(key);
    return [
      key,
      known ? schema.meta({ title: known.libelle, description: `Attendu : ${known.forme}` }) : schema,
    ];
  });
  return Object.fromEntries(entries) as T;
}

function expand(range: string): number[] {
  const [, first, last] = (RANGE.exec(range) ?? []).map(Number);
  if (first === undefined || last === undefined || first < FIRST_YEAR || last > LAST_YEAR) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
