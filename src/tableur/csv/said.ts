import type { Severity } from '../../fiche/finding.ts';
import type { Remarque } from '../remarque.ts';

/** A remark whose file is not known yet: of the whole file where there is no line. */
export interface Said {
  readonly code: string;
  readonly gravite: Severity;
  readonly message: string;
  readonly ligne?: number;
  readonly colonne?: number;
  readonly recu?: string;
}

/** A CSV has one sheet, without a name. */
export function toRemarque(fichier: string, said: Said): Remarque {
  const { code, gravite, message, ligne = null, colonne = null, recu = null } = said;
  return {
    code,
    gravite,
    message,
    lieu: { fichier, feuille: ligne === null ? null : '', ligne, colonne },
    recu,
  };
}
