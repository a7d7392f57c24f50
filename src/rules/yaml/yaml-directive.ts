import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlDirective: Rule = {
  code: 'yaml-directive',
  severity: 'erreur',
  titre: 'l’en-tête contient une directive YAML',
  message: ({ received }) => `directive ${cite(received)}, attendu des lignes « champ: valeur »`,
  pourquoi: 'une directive change la façon de lire tout l’en-tête',
  geste: 'supprimez cette ligne',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('---\n%YAML 1.1\nid: 12\n---\n'),
    juste: SAINE,
  },
};
