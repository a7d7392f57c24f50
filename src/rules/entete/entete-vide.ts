import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const enteteVide: Rule = {
  code: 'entete-vide',
  severity: 'erreur',
  titre: 'l’en-tête est vide',
  message: () => 'l’en-tête est vide, attendu au moins id, title, axe, priority et status',
  pourquoi: 'sans champ, la fiche ne peut être ni comptée ni citée',
  geste: 'remplissez l’en-tête',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('---\n# à remplir\n---\n'),
    juste: SAINE,
  },
};
