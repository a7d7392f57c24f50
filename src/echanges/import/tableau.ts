import type { Case } from '../../tableur/classeur.ts';
import type { Lieu } from '../../tableur/remarque.ts';

/** What a column becomes in a fiche. */
export type Cible =
  /** A field; of a list of entries, one key of an entry (`budget`, `prevu`), for one year where the header names it. */
  | {
      readonly genre: 'champ';
      readonly champ: string;
      readonly cle: string | null;
      readonly annee: number | null;
    }
  /** « Mise en œuvre en 2021 et reconduite en 2022 », « En cours de travail avec le GT … »: years, status, group. */
  | { readonly genre: 'realisation' }
  /** A section of the body, under this title: where columns without a field are kept. */
  | { readonly genre: 'section'; readonly titre: string }
  /** Left out: only where `import.yaml` says so. */
  | { readonly genre: 'ignoree' };

export interface Colonne {
  readonly index: number;
  /** As it is typed, on one line; two header rows are joined by « – ». */
  readonly titre: string;
  readonly cible: Cible;
  /** A known spelling, or said by `import.yaml`; otherwise it is kept in the body until someone says. */
  readonly certaine: boolean;
  /** What a title that is not certain may well mean: told to the user, never followed. */
  readonly proposee?: Cible;
}

export interface CaseLue {
  readonly colonne: Colonne;
  readonly lieu: Lieu;
  readonly valeur: Case['valeur'];
  /** Taken from the cell above, as the user asked; already said in a remark. */
  readonly remplie: boolean;
}

/** A row that tells of a fiche: neither a header, nor a total, nor empty. Empty cells are left out. */
export interface LigneDeFiche {
  readonly lieu: Lieu;
  readonly cases: readonly CaseLue[];
}

/** A table whose rows are fiches, its header understood. */
export interface Tableau {
  readonly feuille: string;
  readonly colonnes: readonly Colonne[];
  readonly lignes: readonly LigneDeFiche[];
}
