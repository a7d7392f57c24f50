import type { Lecture } from './classeur.ts';
import { lieuDuFichier, type Remarque } from './remarque.ts';

/** Why a file is not read: `code`, and what is said of it. */
export interface Refus {
  readonly code: string;
  readonly message: string;
}

export function lectureRefusee(nom: string, refus: Refus): Lecture {
  return { classeur: null, remarques: [remarqueDuRefus(nom, refus)] };
}

export function remarqueDuRefus(nom: string, { code, message }: Refus): Remarque {
  return { code, gravite: 'erreur', message, lieu: lieuDuFichier(nom), recu: null };
}
