import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const enteteSansChamp: Rule = {
  code: 'entete-sans-champ',
  severity: 'erreur',
  titre: 'l’en-tête n’est pas une suite de champs',
  message: ({ received }) => `${cite(received)} n’est pas un champ, attendu des lignes « champ: valeur »`,
  pourquoi: 'l’en-tête est une suite de lignes « champ: valeur »',
  geste: 'écrivez un champ par ligne',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('---\nÉquipe mobile pour adolescents\n---\n'),
    juste: SAINE,
  },
};
