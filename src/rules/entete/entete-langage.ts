import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const enteteLangage: Rule = {
  code: 'entete-langage',
  severity: 'erreur',
  titre: 'l’en-tête annonce un langage',
  message: ({ received }) => `${cite(received)} après les tirets, attendu « --- » seul sur sa ligne`,
  pourquoi:
    'certains outils exécutent un en-tête annoncé comme du code ; celui-ci ne lit que du YAML et n’exécute rien',
  geste: 'effacez le mot après les trois tirets',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('---js\n({ title: "Équipe" })\n---\n'),
    juste: SAINE,
  },
};
