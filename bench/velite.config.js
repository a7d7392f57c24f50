import { defineConfig, s } from 'velite';

/** The front matter of `src/fiche/front-matter.ts` in velite's own zod; bodies are read, and not compiled. */
const text = s
  .union([s.string().min(1), s.number()])
  .transform((value) => String(value).trim())
  .pipe(s.string().max(300));
const list = s.array(text).default([]);
const many = (one) => s.union([one, s.array(one).min(1)]).transform((value) => [value].flat());
const year = s.number().int().min(1990).max(2100);
const date = s.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const amount = s.number().min(0).max(1e12);
const measure = s.union([s.number(), s.string().min(1)]);
const reference = s
  .union([s.number().int().min(0), s.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/)])
  .transform(String);
const axe = s.union([s.number().int().min(1).max(3), s.enum(['1', '2', '3'])]).transform(String);
const priority = s.union([s.number().int().min(1).max(6), s.string().regex(/^[1-6]$/)]).transform(String);
const status = s.enum([
  ...['a-discuter', 'a-venir', 'en-preparation', 'en-cours', 'realisee', 'suspendue', 'abandonnee'],
]);
const publics = s.enum([
  ...['enfants', 'adolescents', 'personnes-agees', 'handicap', 'sous-main-de-justice', 'precarite'],
  ...['addictions', 'psychotraumatismes', 'familles', 'personnes-isolees', 'aidants', 'migrants'],
  ...['enfance-protegee', 'perinatalite', 'professionnels', 'tous'],
]);

const budgetLine = s
  .object({ annee: year, prevu: amount, engage: amount, unite: s.enum(['EUR', 'ETP']), note: text })
  .partial()
  .strict();
const funding = s
  .object({ montant: amount, annee: year, source: text, perenne: s.boolean() })
  .partial()
  .extend({ financeur: text })
  .strict();
const indicateur = s
  .object({
    ...{ unite: text, initiale: measure, cible: measure, echeance: s.union([year, date]) },
    valeurs: s.record(s.string().regex(/^\d{4}$/), measure),
  })
  .partial()
  .extend({ nom: text })
  .strict();
const etape = s.object({ status, date }).partial().extend({ titre: text }).strict();

const schema = s
  .object({
    ...{ objectif: text, calendrier: text, niveau: s.enum(['eleve', 'moyen', 'bas']), groupe: text },
    year: many(s.union([year, s.string().regex(/^\d{4}\s*[-–]\s*\d{4}$/)])),
    ...{ debut: date, fin: date, ctsm: s.union([s.boolean(), s.number().int().min(0), date]) },
    budget: s.union([text, s.array(budgetLine)]),
    'fusionnee-dans': reference,
  })
  .partial()
  .extend({
    ...{
      id: reference.pipe(s.unique('fiches')),
      title: text,
      axe: many(axe),
      priority: many(priority),
      status,
    },
    ...{ pilotes: list, partenaires: list, thematiques: list, territoires: list, tags: list },
    publics: s.array(publics).default([]),
    secteurs: s.array(s.enum(['sanitaire', 'medico-social', 'social'])).default([]),
    financements: s.array(funding).default([]),
    indicateurs: s.array(indicateur).default([]),
    etapes: s.array(etape).default([]),
    ...{ remplace: many(reference).optional(), liens: many(reference).optional() },
    diffusion: s.enum(['publique', 'interne']).default('publique'),
  })
  .strict();

export default defineConfig({
  root: '.',
  strict: true,
  collections: { fiches: { name: 'Fiche', pattern: 'fiches/**/*.md', schema } },
});
