import { isJour } from '../../../../tableur/classeur.ts';
import { frenchDate } from '../../../../fiche/words/french-date.ts';
import type { Donnee } from '../champ.ts';

/** What a cell shows, as words: « 0,5 », « oui », « 1er septembre 2024 ». */
export function enMots(donnee: Donnee): string {
  if (typeof donnee === 'string') return donnee;
  if (typeof donnee === 'number') return String(donnee).replace('.', ',');
  if (typeof donnee === 'boolean') return donnee ? 'oui' : 'non';
  return isJour(donnee) ? frenchDate(donnee.jour) : '';
}
