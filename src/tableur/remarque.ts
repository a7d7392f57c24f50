import type { Severity } from '../fiche/finding.ts';

/** A place in a file that is not ours: the whole file, a sheet, a row, a column or a cell. */
export interface Lieu {
  /** The name of the file, as it was given. */
  readonly fichier: string;
  readonly feuille: string | null;
  /** From 1, as the program shows it. */
  readonly ligne: number | null;
  /** From 0. */
  readonly colonne: number | null;
}

/** What is said of a file that is read: what was detected, filled, left aside or refused. Worded where it is seen. */
export interface Remarque {
  /** `encodage`, `case-remplie`, `colonne-inconnue`…: the same for the same kind of thing. */
  readonly code: string;
  /** An error keeps a row, a sheet or the file from being taken. */
  readonly gravite: Severity;
  /** A sentence without a full stop: what is wrong, what was expected, what to do. */
  readonly message: string;
  readonly lieu: Lieu;
  /** The text of the cell, where there is one. */
  readonly recu: string | null;
  /** What that text was taken for, where it was read as something else. */
  readonly lu?: string;
  /** Where else the same is true. */
  readonly autres?: readonly Lieu[];
}

export function lieuDuFichier(fichier: string): Lieu {
  return { fichier, feuille: null, ligne: null, colonne: null };
}

/** « B12 » for a cell of a sheet, « colonne B », « ligne 12 »; empty for a sheet or a file. */
export function adresse({ ligne, colonne }: Lieu): string {
  if (colonne === null) return ligne === null ? '' : `ligne ${String(ligne)}`;
  return ligne === null ? `colonne ${lettre(colonne)}` : `${lettre(colonne)}${String(ligne)}`;
}

/** `0` → « A », `26` → « AA ». */
export function lettre(colonne: number): string {
  const last = String.fromCharCode(65 + (colonne % 26));
  return colonne < 26 ? last : lettre(Math.floor(colonne / 26) - 1) + last;
}
