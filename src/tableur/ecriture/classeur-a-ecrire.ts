/** A workbook to write, as plain data: texts are as they are, made inert where they are written. */
export interface ClasseurAEcrire {
  readonly titre: string;
  /** `AAAA-MM-JJ`, null where it is not known. */
  readonly date: string | null;
  /** At the foot of each printed page. */
  readonly pied: string;
  /** `#1f4e79`: of the heads of columns. */
  readonly couleur: string;
  readonly feuilles: readonly FeuilleAEcrire[];
}

export type FeuilleAEcrire = Grille | Lecture | Cachee;

export type ContenuAEcrire = string | number | null;

/** A table that people fill in, its head always in sight; without a free column, one that they only read. */
export interface Grille {
  readonly genre: 'grille';
  readonly nom: string;
  readonly colonnes: readonly ColonneAEcrire[];
  readonly lignes: readonly (readonly ContenuAEcrire[])[];
  /** Columns that stay in sight. */
  readonly figees: number;
}

export interface ColonneAEcrire {
  readonly titre: string;
  /** A text stays the text that was typed: `2024-09` is not made a date. */
  readonly nature: 'texte' | 'nombre';
  /** Where people may type: everywhere, in rows that they add below, or nowhere. */
  readonly libre: 'partout' | 'dessous' | 'jamais';
  readonly choix: ChoixDeColonne | null;
  /** In characters, where its texts would take more. */
  readonly auPlus?: number;
}

/** What is said when a cell of the column is chosen, and the list that it may be taken from. */
export interface ChoixDeColonne {
  readonly message: string;
  readonly source: Source | null;
  /** Nothing else than what is in the list can be typed. */
  readonly ferme: boolean;
}

/** Cells of one column of a sheet: rows from 1, as they are shown. */
export interface Source {
  readonly feuille: string;
  readonly colonne: number;
  readonly de: number;
  readonly a: number;
}

/** A sheet to read: prose over its whole width, and tables. */
export interface Lecture {
  readonly genre: 'lecture';
  readonly nom: string;
  /** In characters. */
  readonly largeurs: readonly number[];
  readonly lignes: readonly LigneALire[];
}

export type LigneALire =
  | { readonly genre: 'titre' | 'intertitre' | 'phrase'; readonly texte: string }
  | { readonly genre: 'tete' | 'ligne'; readonly textes: readonly string[] };

/** Neither shown, nor in the list of sheets that could be. */
export interface Cachee {
  readonly genre: 'cachee';
  readonly nom: string;
  readonly lignes: readonly (readonly string[])[];
}
