import type { LineLook } from '../line-looks.ts';

/** A workbook as plain data: what the sheets hold and how it looks, whatever library writes it. */
export interface Classeur {
  readonly titre: string;
  /** `AAAA-MM-JJ`, null where it is not known. */
  readonly date: string | null;
  /** At the foot of each printed page. */
  readonly pied: string;
  /** Of the lines of charts, `RRGGBB`. */
  readonly encre: string;
  readonly feuilles: readonly Feuille[];
}

export interface Feuille {
  readonly nom: string;
  readonly colonnes: readonly Colonne[];
  readonly lignes: readonly (readonly (Contenu | Case)[])[];
  /** Left out by sheets of prose. */
  readonly tableau?: Etendue;
  /** Rows, from 0, whose first cell spreads over several columns. */
  readonly etalees?: readonly Etalee[];
  readonly graphique?: Dessin;
  readonly degrade?: Degrade;
  /** Left out by reports, which are read and not filled in. */
  readonly saisie?: Saisie;
  /** Not shown, nor in the list of sheets that could be. */
  readonly cachee?: boolean;
}

/** A sheet that people fill in: only its cells of a free look (`libre`) can be typed in. */
interface Saisie {
  readonly choix: readonly Choix[];
}

/** What a range of cells takes, said when one of them is chosen. */
export interface Choix {
  readonly plage: string;
  /** Cells that a drop-down list is made of, `'Listes'!$C$2:$C$9`; null where there is none. */
  readonly source: string | null;
  /** Nothing else than what is in the list can be typed. */
  readonly ferme: boolean;
  readonly titre: string;
  readonly message: string;
}

/** A value in the look of its column. */
export type Contenu = string | number | null;

/** A value in a look of its own. */
export interface Case {
  readonly valeur: Contenu;
  readonly aspect: Aspect;
  /** A sheet of the workbook. */
  readonly lien?: string;
}

interface Colonne {
  /** In characters. */
  readonly largeur: number;
  readonly aspect: Aspect;
}

/** Colours are `RRGGBB`. Every cell is wrapped, its text at the top. */
export interface Aspect {
  readonly format?: string;
  readonly gras?: boolean;
  readonly italique?: boolean;
  readonly souligne?: boolean;
  readonly taille?: number;
  readonly encre?: string;
  readonly fond?: string;
  readonly bordure?: boolean;
  readonly alignement?: 'center' | 'right';
  readonly retrait?: number;
  /** Can be typed in, on a sheet that people fill in. */
  readonly libre?: boolean;
}

/** The table of a sheet: its head is the first row, and stays in sight. */
export interface Etendue {
  /** Rows that a filter sorts, the head included, the total not. */
  readonly lignes: number;
  readonly colonnes: number;
  readonly filtre: boolean;
  /** Columns that stay in sight. */
  readonly figees: number;
}

interface Etalee {
  readonly ligne: number;
  readonly colonnes: number;
}

/** A native chart over the cells of its sheet; ranges are written `B2:B9`. */
export interface Dessin {
  readonly genre: 'barres' | 'empilees' | 'courbe';
  readonly couchees: boolean;
  readonly titre: string;
  readonly description: string;
  /** Titles of the axes. */
  readonly axes: { readonly categories: string; readonly valeurs: string };
  readonly format: string;
  readonly depuisZero: boolean;
  readonly categories: string;
  readonly series: readonly SerieDessinee[];
  /** The corner, then how many columns and rows it takes. */
  readonly place: {
    readonly ligne: number;
    readonly colonne: number;
    readonly lignes: number;
    readonly colonnes: number;
  };
}

export interface SerieDessinee {
  readonly nom: string;
  readonly valeurs: string;
  readonly couleur: string;
  /** Of a line. */
  readonly trait?: Pick<LineLook, 'dash' | 'symbol'> & { readonly points: boolean };
}

/** From white, for zero, to a colour for the greatest value. */
export interface Degrade {
  readonly plage: string;
  readonly couleur: string;
}
