import * as z from 'zod';
import { SEVERITIES } from '../fiche/finding.ts';
import { BILAN_PARTS, refs, type action, type groupe } from './bilan-parts.ts';
import { COPIL_PARTS } from './copil-parts.ts';
import { CORRECTIONS_PARTS } from './corrections-parts.ts';
import { IMPORTATION_PARTS } from './importation-parts.ts';
import { MODELES_PARTS } from './modeles-parts.ts';
import { MODIFICATIONS_PARTS } from './modifications-parts.ts';
import { DOCTEUR_PARTS } from './docteur-parts.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { counts, nullableNumber, nullableText, objet, reserves, unite } from './shared-parts.ts';
import {
  COMPARAISON_PARTS,
  comparaisonDuBilan,
  EVOLUTION_PARTS,
  HISTORIQUE_PARTS,
  suivi,
  type changement,
  type sectionChangee,
} from './temps-parts.ts';

const figure = z.object({
  id: z.string(),
  label: z.string(),
  value: nullableNumber.meta({ description: 'null quand le chiffre n’est pas connu' }),
  unite: unite.meta({ description: 'Ce que compte le chiffre' }),
  denominator: nullableNumber,
  rate: nullableNumber.meta({ description: 'value / denominator, arrondi à quatre décimales' }),
  filter: z.string().nullable().meta({ description: 'Sélection à donner à « ptsm lister --ou »' }),
  regle: nullableText.meta({ description: 'La règle en mots, là où aucune sélection ne la dit' }),
  fiches: refs,
  apports: z
    .array(z.object({ ref: z.string(), value: z.number() }))
    .meta({ description: 'Ce que chaque fiche y apporte ; vide là où chacune compte pour un' }),
  note: nullableText,
});

const base = z.object({ nombre: z.number(), libelle: z.string() });

const cell = z.object({
  value: nullableNumber.meta({ description: 'null là où aucune fiche ne donne de montant' }),
  fiches: refs,
});
const row = z.object({
  id: z.string(),
  label: z.string(),
  cells: z.array(cell),
  total: z.number(),
  fiches: refs,
  rate: nullableNumber,
});

const table = z.object({
  id: z.string(),
  title: z.string(),
  rowTitle: z.string(),
  columns: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      unite: z.enum([...unite.options, 'financements']).meta({ description: 'Ce que comptent ses cellules' }),
    }),
  ),
  rows: z.array(row),
  total: row.meta({
    description: 'Fiches distinctes : moins que la somme des lignes quand une fiche compte plusieurs fois',
  }),
  additive: z
    .boolean()
    .meta({ description: 'Les colonnes partagent les fiches d’une ligne : leur total a un sens' }),
  base: base.nullable().meta({ description: 'Ce dont chaque ligne donne la part' }),
  note: nullableText,
});

const reconciliation = z.object({
  id: z.string(),
  label: z.string(),
  unite,
  source: z.string(),
  published: z.number(),
  counted: nullableNumber,
  difference: nullableNumber,
  fiches: refs,
  note: nullableText,
});

const trou = z.object({
  id: z.string(),
  label: z.string(),
  objet,
  etat: z.enum(['aucune-fiche', 'aucune-engagee', 'inconnu']),
  sansReponse: z
    .int()
    .meta({ description: 'Fiches qui ne disent rien de ce champ : l’une d’elles pourrait le couvrir' }),
});

const regle = z.object({
  code: z.string(),
  domaine: z.string(),
  severity: z.enum(SEVERITIES),
  titre: z.string(),
  pourquoi: z.string(),
  geste: z.string(),
  effet: nullableText,
  faux: z.string(),
  juste: z.string(),
});

const place = z.object({ line: z.int(), column: z.int(), offset: z.int() });
const range = z.object({ start: place, end: place });

const finding = z.object({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  fiche: nullableText,
  field: nullableText,
  file: z.string(),
  range,
  received: z.string(),
  expected: z.array(z.string()),
  related: z.array(z.object({ file: z.string(), range })),
  fixes: z.array(
    z.object({
      title: z.string(),
      range,
      text: z.string(),
      certain: z.boolean().meta({ description: 'false : proposé seulement, « ptsm corriger --probables »' }),
    }),
  ),
  fingerprint: z.string(),
});

const fusion = z.object({ fiche: z.string(), dans: z.string() });

const files = z.object({
  total: z.int(),
  lues: z.int(),
  ignorees: z.array(z.string()),
  nonLues: z.array(z.string()),
  fusionnees: z.array(fusion).meta({
    description: 'Fiches lues, mais absentes de tous les totaux : celle où elles sont fusionnées est comptée',
  }),
  internes: z.object({ montrees: z.int(), tues: z.int() }).meta({
    description:
      'Fiches « diffusion: interne » : montrées avec --avec-internes, sinon absentes de tout, totaux compris',
  }),
});

const provenance = z.object({
  commit: nullableText,
  date: nullableText.meta({ description: 'Date du commit, AAAA-MM-JJ' }),
  etat: z.enum(['propre', 'modifie', 'hors-git']),
  referentiel: z.string(),
  version: z.string().meta({ description: 'Version de ptsm' }),
});

const listed = z.object({ ref: z.string(), file: z.string(), champs: z.record(z.string(), z.unknown()) });

const territoire = z.object({ nom: nullableText, code: nullableText, region: nullableText });

const envelope = <K extends string>(kind: K) => ({
  schemaVersion: z.literal(SCHEMA_VERSION),
  kind: z.literal(kind),
  territoire,
  files,
  provenance,
});

const couverture = { tables: z.array(table), figures: z.array(figure), trous: z.array(trou) };

/** The JSON that every command can print: plain data, stable keys, absent scalar `null`, absent list `[]`. */
export const RESULT_SCHEMAS = {
  'ptsm.bilan': z.object({
    ...envelope('ptsm.bilan'),
    annee: z.int().nullable(),
    periode: z.array(z.int()),
    arrete: nullableText,
    base: base.meta({ description: 'Dénominateur des pourcentages' }),
    figures: z.array(figure),
    tables: z.array(table),
    ...BILAN_PARTS,
    fiches: z.array(listed),
    trous: z.array(trou),
    comparaison: comparaisonDuBilan(table),
    reconciliation: z.array(reconciliation),
    suivis: z
      .array(suivi)
      .meta({ description: 'Ce que git sait de chaque fiche ; vide s’il n’en est rien lu' }),
    constats: z.object({
      counts,
      parCode: z.array(
        z.object({
          code: z.string(),
          severity: z.enum(SEVERITIES),
          titre: z.string(),
          count: z.int(),
          fiches: refs,
        }),
      ),
    }),
    reserves,
  }),
  'ptsm.decompte': z.object({
    ...envelope('ptsm.decompte'),
    tables: z.array(table),
    reserves,
  }),
  'ptsm.couverture': z.object({
    ...envelope('ptsm.couverture'),
    ...couverture,
    reserves,
  }),
  'ptsm.constats': z.object({
    ...envelope('ptsm.constats'),
    depuis: z
      .object({ ref: z.string(), commit: z.string(), anciens: z.int() })
      .nullable()
      .meta({ description: 'Le commit depuis lequel les constats sont nouveaux' }),
    acceptes: z.array(z.string()).meta({ description: 'Empreintes que .ptsm/exceptions.yaml accepte' }),
    counts,
    findings: z.array(finding),
  }),
  'ptsm.exceptions': z.object({
    ...envelope('ptsm.exceptions'),
    exceptions: z.array(
      z.object({
        constat: z.string(),
        motif: z.string(),
        responsable: z.string(),
        jusquAu: z.string(),
        etat: z.enum(['en-vigueur', 'expiree', 'inutile']),
      }),
    ),
    malEcrites: z.int().meta({ description: 'Constats sur .ptsm/exceptions.yaml lui-même' }),
  }),
  'ptsm.fiches': z.object({
    ...envelope('ptsm.fiches'),
    filter: nullableText,
    fiches: z.array(listed),
  }),
  'ptsm.export': z.object({
    ...envelope('ptsm.export'),
    filter: nullableText,
    nonLues: z
      .array(z.object({ fichier: z.string(), champ: z.string() }))
      .meta({ description: 'Valeurs qui n’ont pas pu être lues : absentes de champs' }),
    fiches: z.array(listed),
  }),
  'ptsm.comparaison': z.object({ ...envelope('ptsm.comparaison'), ...COMPARAISON_PARTS }),
  'ptsm.historique': z.object({ ...envelope('ptsm.historique'), ...HISTORIQUE_PARTS }),
  'ptsm.evolution': z.object({ ...envelope('ptsm.evolution'), ...EVOLUTION_PARTS }),
  'ptsm.copil': z.object({ ...envelope('ptsm.copil'), ...COPIL_PARTS }),
  'ptsm.chiffre': z.object({ ...envelope('ptsm.chiffre'), figure }),
  'ptsm.corrections': z.object({ ...envelope('ptsm.corrections'), ...CORRECTIONS_PARTS }),
  'ptsm.modifications': z.object({ ...envelope('ptsm.modifications'), ...MODIFICATIONS_PARTS }),
  'ptsm.importation': z.object({ ...envelope('ptsm.importation'), ...IMPORTATION_PARTS }),
  'ptsm.docteur': z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    kind: z.literal('ptsm.docteur'),
    ...DOCTEUR_PARTS,
  }),
  'ptsm.modeles': z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    kind: z.literal('ptsm.modeles'),
    ...MODELES_PARTS,
  }),
  'ptsm.regles': z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    kind: z.literal('ptsm.regles'),
    regles: z.array(regle),
  }),
} as const;

export type Kind = keyof typeof RESULT_SCHEMAS;
export type Result<K extends Kind> = Immutable<z.infer<(typeof RESULT_SCHEMAS)[K]>>;

export type Regle = Immutable<z.infer<typeof regle>>;
export type Figure = Immutable<z.infer<typeof figure>>;
export type Base = Immutable<z.infer<typeof base>>;
export type Cell = Immutable<z.infer<typeof cell>>;
export type Row = Immutable<z.infer<typeof row>>;
export type Table = Immutable<z.infer<typeof table>>;
export type Unite = Table['columns'][number]['unite'];
export type Action = Immutable<z.infer<typeof action>>;
export type Groupe = Immutable<z.infer<typeof groupe>>;
export type Reconciliation = Immutable<z.infer<typeof reconciliation>>;
export type Files = Immutable<z.infer<typeof files>>;
export type Fusion = Immutable<z.infer<typeof fusion>>;
type Bilan = Result<'ptsm.bilan'>;
export type Part<K extends keyof typeof BILAN_PARTS> = Bilan[K];
/** An item of one of the lists of a bilan. */
export type Item<K extends keyof typeof BILAN_PARTS> = Extract<Bilan[K], readonly unknown[]>[number];
export type Comparaison = Result<'ptsm.comparaison'>;
export type Importation = Result<'ptsm.importation'>;
export type Changement = Immutable<z.infer<typeof changement>>;
export type SectionChangee = Immutable<z.infer<typeof sectionChangee>>;
export type Suivi = Immutable<z.infer<typeof suivi>>;
export type Trou = Immutable<z.infer<typeof trou>>;
export type Provenance = Immutable<z.infer<typeof provenance>>;
export type JsonFinding = Immutable<z.infer<typeof finding>>;

type Immutable<T> = T extends (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;
