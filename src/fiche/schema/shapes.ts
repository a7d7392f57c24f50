import type { ChampLocal } from '../vocabulary/configuration.ts';

/** How the value of a field is written, for those who read or write it elsewhere than in a fiche. */
export type Shape =
  | 'texte'
  /** The id of a fiche, and several. */
  | 'numero'
  | 'numeros'
  /** A code of the vocabulary, and several. */
  | 'terme'
  | 'termes'
  | 'liste'
  | 'annees'
  | 'date'
  | 'nombre'
  | 'booleen'
  /** yes, a date or the number of an amendment */
  | 'contrat'
  /** A list of entries; a budget may be a text instead. */
  | 'entrees';

/** What numbers a fiche: a number without a zero in front, or a code. */
export const REFERENCE = /^(?:0|[1-9]\d*|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)$/;

/** A map: the keys are typed by people, « constructor » included. */
const SHAPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries({
    id: 'numero',
    axe: 'termes',
    priority: 'termes',
    status: 'terme',
    year: 'annees',
    niveau: 'terme',
    pilotes: 'liste',
    partenaires: 'liste',
    publics: 'termes',
    thematiques: 'liste',
    secteurs: 'termes',
    territoires: 'liste',
    tags: 'liste',
    debut: 'date',
    fin: 'date',
    ctsm: 'contrat',
    budget: 'entrees',
    financements: 'entrees',
    indicateurs: 'entrees',
    etapes: 'entrees',
    remplace: 'numeros',
    'fusionnee-dans': 'numero',
    liens: 'numeros',
    diffusion: 'terme',
  } satisfies Record<string, Shape>),
);

/** Of a field of every fiche, or of one that the territory added. */
export function shapeOf(key: string, champs: readonly ChampLocal[]): Shape {
  const local = champs.find(({ code }) => code === key);
  if (local?.valeurs) return local.type === 'liste' ? 'termes' : 'terme';
  return local?.type ?? SHAPES.get(key) ?? 'texte';
}

/** How the value of a key of an entry is written. */
export type PartShape = 'annee' | 'montant' | 'texte' | 'booleen' | 'mesure' | 'mesures' | 'date' | 'terme';

/** The keys of an entry, in their order; `valeurs` of an indicator has a number or a text a year. */
export const ENTRY_KEYS = {
  budget: { annee: 'annee', prevu: 'montant', engage: 'montant', unite: 'texte', note: 'texte' },
  financements: {
    financeur: 'texte',
    montant: 'montant',
    annee: 'annee',
    source: 'texte',
    perenne: 'booleen',
  },
  indicateurs: {
    nom: 'texte',
    unite: 'texte',
    initiale: 'mesure',
    cible: 'mesure',
    echeance: 'date',
    valeurs: 'mesures',
  },
  etapes: { titre: 'texte', status: 'terme', date: 'date' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, PartShape>>>>;
