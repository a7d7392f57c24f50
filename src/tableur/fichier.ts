import type { Encodage } from './csv/encodages.ts';
import type { Separateur } from './csv/separateurs.ts';

/** What is read: its name is what people are told, its bytes alone say what it is. */
export interface Fichier {
  readonly nom: string;
  readonly bytes: Uint8Array;
}

/** Of a text file; null where they are to be found out. */
export interface OptionsDeLecture {
  readonly encodage?: Encodage | null;
  readonly separateur?: Separateur | null;
}
