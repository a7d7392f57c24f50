import type { Node, Root, RootContent } from 'mdast';
import type { Severity } from '../fiche/finding.ts';
import type { FileState } from '../fiche/plan.ts';
import type { JsonFinding, Provenance, Regle } from '../figures/result.ts';

/** A report, whatever its format: mdast, with the nodes of ours below. No printer computes. */
export type Document = Root;
export type Block = RootContent;

/** What a command has to print: data for machines, a document for people, laid out only if asked. */
export interface Output {
  readonly data: () => unknown;
  readonly document: () => Document | Promise<Document>;
  /** Left out by commands that judge nothing. */
  readonly controle?: () => Controle;
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

export interface PrintOptions {
  /** Columns of the terminal, null where nothing may be wrapped or cut. */
  readonly width: number | null;
  /** 0: none, 1: 16 colours; as chalk counts them. */
  readonly colour: 0 | 1;
  readonly csv: 'fr' | 'std';
}

/** One format: a whole report in, text or bytes out. */
export type Printer = (output: Output, options: PrintOptions) => Promise<string | Uint8Array>;

/** A format that only a check has. */
export type CheckPrinter = (controle: Controle, options: Pick<PrintOptions, 'csv'>) => string;

/** What a cell shows to a person, and what it is for a machine. */
export interface Cellule {
  readonly text: string;
  readonly value: string | number | null;
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
    constat: Constat;
  }
}
