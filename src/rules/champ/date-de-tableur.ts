import { frenchDate } from '../../fiche/words/french-date.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const dateDeTableur: Rule = {
  code: 'date-de-tableur',
  severity: 'erreur',
  titre: 'une date de tableur à la place d’une année',
  message: ({ received, detail, suggestion }) =>
    `${cite(received)} est une date de tableur (le ${frenchDate(detail ?? '')}), attendu ${suggestion ?? 'une année'}`,
  pourquoi:
    'un tableur enregistre une date comme un nombre de jours depuis 1900 : copié tel quel, il ne veut plus rien dire',
  geste: 'écrivez l’année',
  effet: 'la fiche n’entre dans le compte d’aucune année',
  exemples: {
    faux: avec('year: 45078'),
    juste: avec('year: 2023'),
  },
};
