import type { Retour } from '../../echanges/fusion/retour.ts';
import type { FicheLue } from '../../echanges/import/fiche-lue.ts';
import type { Tableau } from '../../echanges/import/tableau.ts';
import type { Classeur } from '../../tableur/classeur.ts';
import type { Remarque } from '../../tableur/remarque.ts';

/** A file, with what was understood of it. */
export interface FichierLu {
  readonly nom: string;
  /** Null where it was refused. */
  readonly classeur: Classeur | null;
  /** Null for what this tool exported. */
  readonly tableaux: readonly Tableau[] | null;
  readonly lignes: number;
}

/** What this tool exported, and which state it came from. */
export interface Rendu {
  readonly classeur: Classeur;
  readonly retour: Retour;
}

/** What files say, not compared with the repository yet. */
export interface FichiersLus {
  readonly fichiers: readonly FichierLu[];
  readonly fiches: readonly FicheLue[];
  readonly rendus: readonly Rendu[];
  readonly remarques: readonly Remarque[];
}
