import type { Lieu, Remarque } from '../../tableur/remarque.ts';

/** What files say of the fiches of a repository, compared with them: what there would be to write. */
export interface Importation {
  readonly fiches: readonly FicheImportee[];
  readonly conflits: readonly Conflit[];
  readonly remarques: readonly Remarque[];
}

export type FicheImportee = FicheNommee &
  (
    | { readonly etat: 'nouvelle'; readonly path: string; readonly apres: string }
    | {
        readonly etat: 'modifiee';
        readonly path: string;
        readonly avant: string;
        readonly apres: string;
        readonly champs: readonly ChampChange[];
      }
    | { readonly etat: 'inchangee'; readonly path: string }
    /** Nothing of it is written; the reason ends the sentence « fiche écartée : … ». */
    | {
        readonly etat: 'ecartee';
        readonly path: string | null;
        readonly motif: string;
        readonly regles?: readonly string[];
      }
  );

interface FicheNommee {
  /** Null where it has no number yet. */
  readonly id: string | null;
  readonly titre: string;
  readonly lieu: Lieu;
}

/** Values as a cell of an export would hold them. */
export interface ChampChange {
  readonly champ: string;
  readonly avant: string;
  readonly apres: string;
}

/** A cell that changed since the export, over a field that changed in the repository: neither is written. */
export interface Conflit {
  readonly ref: string;
  readonly champ: string;
  readonly exporte: string;
  readonly depot: string;
  readonly tableur: string;
  readonly lieu: Lieu;
}
