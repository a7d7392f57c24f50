import type { Plain } from '../../../edits/field-change.ts';
import type { Severity } from '../../../fiche/finding.ts';

/** What a cell says of a field. */
export interface ValeurLue {
  /** As a header holds it; null where nothing is sure. */
  readonly valeur: Plain | null;
  /** Words left to a person: not read, or not surely; empty where all was. */
  readonly reste: string;
  readonly dits: readonly Dit[];
}

/** What is said of the reading of a cell; the place is known by those who read the row. */
export interface Dit {
  readonly code: CodeDeValeur;
  readonly gravite: Severity;
  readonly message: string;
  /** Of a value read as something else: what it became. */
  readonly lu?: string;
  /** In one column, what has the same code and key is said once. */
  readonly cle: string;
}

type CodeDeValeur =
  /** Read as something else than its words. */
  | 'valeur-convertie'
  /** Read, but the source does not say it so. */
  | 'valeur-interpretee'
  /** Not read: what it could mean is proposed. */
  | 'valeur-a-confirmer'
  /** Not read, and nothing comes near. */
  | 'valeur-refusee'
  /** « à définir », « - » */
  | 'valeur-absente'
  /** Two columns say different things of one field. */
  | 'valeur-en-double'
  | 'valeur-par-defaut'
  | 'texte-nettoye'
  | 'texte-coupe'
  | 'lecture-refusee'
  | 'ligne-sans-fiche'
  | 'numero-en-double';

export const RIEN: ValeurLue = { valeur: null, reste: '', dits: [] };

export function sure(valeur: Plain, ...dits: readonly Dit[]): ValeurLue {
  return { valeur, reste: '', dits };
}

export function nonLue(reste: string, ...dits: readonly Dit[]): ValeurLue {
  return { valeur: null, reste, dits };
}

/** « 12 k€ » lu 12000: once a column and key. */
export function converti(texte: string, lu: string, cle: string = texte): Dit {
  return { code: 'valeur-convertie', gravite: 'info', message: `« ${court(texte)} » est lu ${lu}`, lu, cle };
}

export function aConfirmer(message: string, cle: string): Dit {
  return { code: 'valeur-a-confirmer', gravite: 'avertissement', message, cle };
}

const SHOWN = 80;

/** A text short enough for a sentence, on one line. */
export function court(texte: string): string {
  const line = texte.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}
