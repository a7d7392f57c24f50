import type { Node, Root, RootContent } from 'mdast';
import type { Severity } from '../fiche/finding.ts';
import type { FileState } from '../fiche/plan.ts';
import type { JsonFinding, Provenance, Regle } from '../figures/result.ts';

/** A report, whatever its format: mdast, with the nodes of ours below. No printer computes. */
export interface Document extends Root {
  /** Left out by documents that have no cover: a list, one table. */
  readonly entete?: Entete;
}
export type Block = RootContent;

/** What stands on the cover of a document and around its pages. Screens and Markdown have the same words in their blocks. */
export interface Entete {
  readonly titre: string;
  readonly sousTitre: string | null;
  /** A line each: meeting, period, arrêté. */
  readonly mentions: readonly string[];
  /** What must not be overlooked, a line each: fiches for internal use are in it, the territory is fictional. */
  readonly avertissements: readonly string[];
  /** On one line, at the foot of pages: « Commit 1a2b3c4d5e du 12 novembre 2024 ». */
  readonly source: string;
  /** `AAAA-MM-JJ` of the commit, null outside git: document properties take their dates from it. */
  readonly date: string | null;
  /** `#1f4e79`: dark enough to be read on white, and white on it. */
  readonly couleur: string;
  readonly logo: Logo | null;
}

export interface Logo {
  readonly octets: Uint8Array;
  readonly type: 'png' | 'jpeg';
  /** In pixels. */
  readonly largeur: number;
  readonly hauteur: number;
  /** Text alternative. */
  readonly description: string;
}

/** What a command has to print: data for machines, a document for people, laid out only if asked. */
export interface Output {
  readonly data: () => unknown;
  /** Slides and workbooks may be laid out otherwise than pages. */
  readonly document: (format: string) => Document | Promise<Document>;
  /** Left out by commands that judge nothing. */
  readonly controle?: () => Controle;
  /** Only of what is proposed: then Markdown is the comment of a forge. */
  readonly demande?: () => Demande;
}

/** A check as the formats of forges take it: plain data, everything that a person reads in French typography. */
export interface Controle {
  readonly findings: readonly JsonFinding[];
  /** By path: what the offsets of findings point into. */
  readonly texts: ReadonlyMap<string, string>;
  readonly fichiers: readonly { readonly path: string; readonly state: FileState }[];
  /** The rules that the findings name, in the order of the catalogue. */
  readonly regles: readonly Regle[];
  /** Severities that make the command fail. */
  readonly bloquantes: readonly Severity[];
  readonly summary: string;
  /** Stands before every path (`plans/nord/`), so that a forge finds it from the root of the git repository. */
  readonly prefixe: string;
  readonly provenance: Provenance;
}

/** What a proposed change does to the plan, for a comment of a forge: plain data, everything in French typography. */
export interface Demande {
  /** A sentence each, the plan's own words first; empty where nothing of them changes. */
  readonly effets: readonly string[];
  /** What to know before trusting them. */
  readonly reserves: readonly string[];
  /** Gravest first. */
  readonly constats: readonly ConstatDemande[];
  /** How many findings there are no longer. */
  readonly resolus: number;
  readonly fiches: readonly FicheDemandee[];
  /** What it is compared with: « main, commit 1a2b3c4d5e du 12 novembre 2024 ». */
  readonly depuis: string;
  /** What shows all of it. */
  readonly commande: string;
  readonly provenance: Provenance;
}

interface ConstatDemande extends Pick<JsonFinding, 'severity' | 'code' | 'message' | 'file'> {
  /** Where its file is edited in a browser; left out where no forge is known. */
  readonly lien?: string | null;
}

/** A fiche that the change touches. */
export interface FicheDemandee {
  readonly titre: string;
  /** « nouvelle », « 3 changements ». */
  readonly resume: string;
  /** None where the summary says all. */
  readonly changements: readonly { readonly libelle: string; readonly texte: string }[];
}

export interface PrintOptions {
  /** Columns of the terminal, null where nothing may be wrapped or cut. */
  readonly width: number | null;
  /** 0: none, 1: 16 colours; as chalk counts them. */
  readonly colour: 0 | 1;
  readonly csv: 'fr' | 'std';
}

/** One format: a whole report in, text or bytes out. */
export type Printer = (output: Printed, options: PrintOptions) => Promise<string | Uint8Array>;

/** What a printer gets: the document made for its format. */
interface Printed extends Pick<Output, 'data'> {
  readonly document: () => Document | Promise<Document>;
}

/** A format that only a check has. */
export type CheckPrinter = (controle: Controle, options: Pick<PrintOptions, 'csv'>) => string;

/** A format that only a proposed change has. */
export type DemandePrinter = (demande: Demande) => string;

/** What a cell shows to a person, and what it is for a machine. */
export interface Cellule {
  readonly text: string;
  readonly value: string | number | null;
  /** What a number counts, for programs that lay it out themselves; a plain number otherwise. `pourcent`: 51.02 is 51,02 %. */
  readonly unite?: 'pourcent' | 'euros';
  /** The difference with an earlier state, in words: « +2 ». Shown after the text; who reads numbers gets `value` alone. */
  readonly ecart?: string;
}

/** A table that keeps its typed cells. */
export interface Tableau extends Node {
  type: 'tableau';
  id: string;
  titre: string;
  entetes: readonly string[];
  lignes: readonly (readonly Cellule[])[];
  /** The last line is a total. */
  total: boolean;
  note: string | null;
}

/**
 * A chart with its data: categories along an axis, one value a category in each series. `barres`: side by
 * side; `empilees`: stacked, each bar a whole; `chaleur`: a grid, a row a series, shaded by value; `frise`:
 * a row a series, filled where it has a value; `courbe`: categories are steps in time, a line a series, broken
 * where a value is not known. Every axis of values starts at zero.
 */
export interface Graphique extends Node {
  type: 'graphique';
  id: string;
  titre: string;
  /** Text alternative: what a person who does not see the picture is told. */
  description: string;
  genre: 'barres' | 'empilees' | 'courbe' | 'chaleur' | 'frise';
  /** What is counted: « fiches », « € », « % »; printed along the axis. */
  unite: string;
  /** What the categories are, then what the series are: heads of the data table. */
  axes: { readonly categories: string; readonly series: string };
  categories: readonly string[];
  series: readonly Serie[];
  note: string | null;
}

export interface Serie {
  readonly nom: string;
  /** As many as there are categories, with the text to print for each; a null has no bar, and no point. */
  readonly valeurs: readonly Valeur[];
}

export interface Valeur extends Cellule {
  readonly value: number | null;
}

/** What follows starts on a page of its own, in formats that have pages. */
interface Saut extends Node {
  type: 'saut';
}

/** The source line a finding is about, with the part to underline. */
export interface Extrait {
  readonly line: number;
  readonly text: string;
  readonly from: number;
  readonly length: number;
  /** Said under the carets. */
  readonly label: string | null;
}

/** A finding as it is shown: how grave, where, what to do. */
export interface Constat extends Node {
  type: 'constat';
  severity: Severity;
  code: string;
  message: string;
  /** `fichier:ligne:colonne`, then the other places of the same fault. */
  lieux: readonly string[];
  extrait: Extrait | null;
  notes: readonly { readonly label: string; readonly text: string }[];
}

declare module 'mdast' {
  interface RootContentMap {
    tableau: Tableau;
    graphique: Graphique;
    saut: Saut;
    constat: Constat;
  }
}
