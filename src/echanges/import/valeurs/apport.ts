import type { Plain } from '../../../edits/field-change.ts';
import type { Lieu } from '../../../tableur/remarque.ts';
import type { SectionLue } from '../fiche-lue.ts';
import type { Dit } from './valeur-lue.ts';

/** What is said, and where. */
export interface Constat {
  readonly dit: Dit;
  readonly lieu: Lieu;
  readonly recu: string | null;
}

/** What one cell, or the cells of one list of entries, bring to a fiche. */
export interface Apport {
  readonly lieu: Lieu;
  readonly champs: Readonly<Record<string, Plain>>;
  readonly sections: readonly SectionLue[];
  /** Lines of « À reprendre de l’import ». */
  readonly restes: readonly string[];
  readonly constats: readonly Constat[];
  /** The field of which the cell has words, and none is read. */
  readonly nonLu: string | null;
}

export function apport(lieu: Lieu, parts: Partial<Apport>): Apport {
  return { lieu, champs: {}, sections: [], restes: [], constats: [], nonLu: null, ...parts };
}

const NBSP = '\u00A0';

/** « Statut : Fait »; a text of several lines stands below its name. */
export function reste(libelle: string, texte: string): string {
  return `${libelle}${NBSP}:${texte.includes('\n') ? '\n' : ' '}${texte}`;
}
