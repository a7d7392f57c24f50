import type { Lecture } from '../classeur.ts';
import type { Fichier } from '../fichier.ts';
import type { Paquet } from '../paquet/paquet.ts';
import { lectureRefusee } from '../refus.ts';

/** Stands here until the reader of Word documents does. */
export const readDocx: (fichier: Fichier, paquet: Paquet) => Promise<Lecture> = ({ nom }) =>
  Promise.resolve(
    lectureRefusee(nom, { code: 'docx', message: 'les documents Word ne sont pas encore lus' }),
  );
