import type { Entete } from '../../report/document.ts';

/** Slides as plain descriptions, with nothing left to decide for what draws them. */

export type Slide = Commun & Contenu;

interface Commun {
  /** Unlike that of any other slide: the outline of a presentation is its titles. */
  readonly titre: string;
  readonly tailleTitre: number;
  /** The section, over the title; null where the title says it. */
  readonly surtitre: string | null;
  /** Speaker notes, a paragraph each. */
  readonly notes: readonly string[];
}

export type Contenu =
  | Couverture
  | { readonly genre: 'section' }
  | Texte
  | (Entoure & {
      readonly genre: 'chiffres';
      readonly cartes: readonly Carte[];
      readonly taille: TailleCarte;
    })
  | (Entoure & { readonly genre: 'tableau'; readonly page: PageTableau })
  | (Entoure & { readonly genre: 'graphique'; readonly page: PageGraphique });

export interface Couverture {
  readonly genre: 'couverture';
  readonly sousTitre: Ajuste;
  readonly mentions: Ajuste;
  readonly avertissements: Ajuste;
  readonly logo: Entete['logo'];
}

/** Lines with the size at which they hold in their box. */
export interface Ajuste {
  readonly lignes: readonly string[];
  readonly taille: number;
}

export interface Texte {
  readonly genre: 'texte';
  readonly taille: number;
  readonly paragraphes: readonly Paragraphe[];
}

/** What stands over and under the main thing. */
export interface Entoure {
  readonly chapeau: Texte | null;
  readonly legende: string | null;
}

export interface Run {
  readonly texte: string;
  readonly gras?: boolean;
  readonly italique?: boolean;
  readonly code?: boolean;
  readonly lien?: string;
}

export interface Paragraphe {
  readonly runs: readonly Run[];
  /** Levels to the right. */
  readonly retrait: number;
  /** A number for ordered lists. */
  readonly puce: 'point' | number | null;
  /** Says what follows: never the last of a slide. */
  readonly lie: boolean;
}

export interface Carte {
  readonly libelle: string;
  readonly valeur: string;
  readonly detail: string;
}

export type TailleCarte = Readonly<Record<keyof Carte, number>>;

export interface PageTableau {
  readonly titre: string;
  readonly taille: number;
  /** Inches. */
  readonly largeurs: readonly number[];
  readonly entetes: readonly Case[];
  readonly lignes: readonly Ligne[];
  /** Of the header, then of each line, in inches. */
  readonly hauteurs: readonly number[];
}

export interface Ligne {
  readonly cases: readonly Case[];
  /** `groupe`: one cell, the title of the lines that follow. */
  readonly genre: 'ligne' | 'total' | 'groupe';
}

export interface Case {
  readonly texte: string;
  readonly cote: 'gauche' | 'droite' | 'centre';
  /** How dark its ground is: 0 is none, 1 the colour of the territory. */
  readonly teinte: number;
}

export interface PageGraphique {
  readonly titre: string;
  /** Text alternative. */
  readonly description: string;
  readonly genre: 'barres' | 'empilees' | 'courbe';
  readonly unite: string;
  /** Codes of numbers, for labels and for the axis. */
  readonly format: string;
  readonly formatAxe: string;
  readonly taille: number;
  readonly categories: readonly string[];
  readonly series: readonly { readonly nom: string; readonly valeurs: readonly (number | null)[] }[];
  /** End of the axis where several slides share it, so that their bars compare. */
  readonly max: number | null;
  /** Room for the names of categories: a part of the width. */
  readonly marge: number;
  /** Of lines: one name of a step in so many, and whether each step is a point. */
  readonly pas: number;
  readonly points: boolean;
}
