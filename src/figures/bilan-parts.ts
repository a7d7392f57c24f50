import * as z from 'zod';
import { nom, nullableNumber, nullableText } from './shared-parts.ts';

/** Shapes of what a bilan lists beside its tallies and figures. */

export const refs = z
  .array(z.string())
  .meta({ description: 'Fiches derrière le chiffre : leur id, ou leur fichier' });
const day = nullableText.meta({ description: 'AAAA, AAAA-MM ou AAAA-MM-JJ' });
const measure = z.union([z.number(), z.string()]);

export const action = nom.extend({ objectif: nullableText, annees: z.array(z.int()) });
export const groupe = z.object({ label: z.string(), actions: z.array(action) });

/** A fiche that stopped, and why as it says it: its field, or its section. */
const arret = action.extend({ motif: nullableText });

const cout = nom.extend({
  annee: z.int().nullable().meta({ description: 'Celle de la ligne du budget ; un texte n’en a pas' }),
  texte: z.string().meta({ description: 'Le coût, tel que la fiche le dit' }),
});

const unite = z.enum(['EUR', 'ETP']);
const ligneBudget = z.object({
  annee: z.int().nullable(),
  prevu: nullableNumber,
  engage: nullableNumber,
  unite,
  note: nullableText,
});
const budget = z
  .union([z.string(), z.array(ligneBudget)])
  .nullable()
  .meta({ description: 'Tel que la fiche le dit : un texte, ou des montants' });

const financement = z.object({
  financeur: z.string(),
  montant: nullableNumber,
  annee: z.int().nullable(),
  source: nullableText,
  perenne: z.boolean().nullable(),
});

const besoin = nom.extend({
  budget,
  financements: z.array(financement),
  prevu: nullableNumber.meta({ description: 'Euros prévus ; null où la fiche n’en donne pas' }),
  obtenu: nullableNumber.meta({ description: 'Euros des financements ; null où aucun ne dit son montant' }),
  reste: nullableNumber.meta({ description: 'prevu − obtenu, jamais moins de 0' }),
  excedent: nullableNumber.meta({ description: 'obtenu − prevu, jamais moins de 0' }),
});

const ligneCtsm = nom.extend({
  signature: day,
  avenant: z.int().nullable().meta({ description: 'Son numéro' }),
  thematiques: z.array(z.string()),
  qui: z.array(z.string()),
  quand: nullableText.meta({ description: 'Le calendrier, tel que la fiche le dit' }),
  debut: day,
  fin: day,
  annees: z.array(z.int()),
  budget,
  financements: z.array(financement),
});

const releve = z.object({ annee: z.int(), valeur: measure });
const indicateur = nom.extend({
  nom: z.string(),
  unite: nullableText,
  initiale: measure.nullable(),
  cible: measure.nullable(),
  echeance: day,
  valeurs: z.array(releve),
  valeur: releve.nullable().meta({ description: 'Celle de l’année ; sans année, la dernière connue' }),
  precedente: releve.nullable(),
  tendance: z.enum(['hausse', 'baisse', 'stable']).nullable(),
  ecart: nullableNumber.meta({ description: 'cible − valeur' }),
  progression: nullableNumber.meta({
    description: '(valeur − initiale) / (cible − initiale), arrondi à quatre décimales',
  }),
});

const section = z.object({ titre: nullableText, texte: z.string().meta({ description: 'Markdown' }) });
/** A « Bilan AAAA » section: as many items as a fiche has of them. */
const recit = nom.extend({ annees: z.array(z.int()), sections: z.array(section) });

const incomplete = nom.extend({ manque: z.array(z.string()) });

const phase = z.object({
  phase: z.string(),
  etapes: z.array(z.object({ titre: z.string(), debut: z.string(), fin: z.string() })),
});

/** What the coordinator wrote in `bilans/AAAA.md`. */
const paroles = z.object({
  fichier: z.string(),
  copil: day,
  presents: z.array(z.string()),
  sections: z.array(section),
});

const contrat = z.object({
  signature: day,
  avenants: z.array(z.object({ numero: z.int(), date: day, objet: nullableText })),
});

export const BILAN_PARTS = {
  contrat: contrat.nullable().meta({ description: 'Contrat territorial de santé mentale, s’il est déclaré' }),
  realisees: z.array(groupe),
  parAxe: z.array(groupe).meta({ description: 'Les mêmes fiches que realisees, par axe' }),
  preparation: z.array(groupe),
  autres: z.array(groupe),
  terminees: z.array(action),
  suspendues: z.array(arret),
  abandonnees: z.array(arret),
  couts: z.array(cout),
  aFinancer: z.array(besoin),
  ctsm: z.array(ligneCtsm),
  indicateurs: z.array(indicateur),
  recits: z.array(recit),
  aVenir: z.array(action.extend({ debut: day })),
  echeances: z.array(action.extend({ fin: day })),
  sansNouvelles: z.array(action),
  incompletes: z.array(incomplete),
  calendrier: z.array(phase),
  paroles: paroles.nullable(),
} as const;
