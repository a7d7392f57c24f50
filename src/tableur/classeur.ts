import type { Remarque } from './remarque.ts';

/** What another program wrote, as tables of cells: an Excel workbook, a CSV, the tables of a Word document. */
export interface Classeur {
  /** The name of the file, as it was given. */
  readonly nom: string;
  readonly genre: GenreDeClasseur;
  /** In their order; of a Word document, one a table. */
  readonly feuilles: readonly Feuille[];
  /** Words that no table holds, in a Word document: a fiche may have its title there. */
  readonly textes: readonly Paragraphe[];
}

export type GenreDeClasseur = 'xlsx' | 'csv' | 'docx' | 'json';

export interface Feuille {
  /** « Actions 2024 »; « tableau 2 » in a Word document; empty for a CSV. */
  readonly nom: string;
  /** Hidden by its author: read only when it is named. */
  readonly masquee: boolean;
  /** Rows that hold something, in order; `numero` tells the gaps. */
  readonly lignes: readonly Ligne[];
  /** How many paragraphs of `textes` come before this table. */
  readonly apres: number;
}

export interface Ligne {
  /** From 1, as the program shows it: row of the sheet, of the table, line of the CSV where the record starts. */
  readonly numero: number;
  /** By column, from 0, with no hole; a row may be shorter than the others. */
  readonly cases: readonly Case[];
}

export interface Case {
  readonly valeur: Valeur;
  /** For each cell of a merged range but the first: where the first one is. Its own value is null. */
  readonly fusion: Fusion | null;
}

/** A text keeps its line breaks; a formula gives its value; an error of the program (« #REF! ») is a text. */
export type Valeur = string | number | boolean | Jour | null;

/** A cell that the program shows as a date. */
export interface Jour {
  readonly jour: string;
}

export interface Fusion {
  /** Of the first cell of the range: row number from 1, column from 0. */
  readonly ligne: number;
  readonly colonne: number;
}

export interface Paragraphe {
  readonly texte: string;
  readonly estTitre: boolean;
}

/** What reading a file gave: no workbook where it was refused, and then at least one remark that is an error. */
export interface Lecture {
  readonly classeur: Classeur | null;
  readonly remarques: readonly Remarque[];
}

export function isJour(valeur: Valeur): valeur is Jour {
  return typeof valeur === 'object' && valeur !== null;
}
