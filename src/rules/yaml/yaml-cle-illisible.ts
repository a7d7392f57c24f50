import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlCleIllisible: Rule = {
  code: 'yaml-cle-illisible',
  severity: 'erreur',
  titre: 'le nom du champ n’est pas un texte',
  message: ({ received }) => `${cite(received)} n’est pas un nom de champ, attendu un mot`,
  pourquoi: 'un nom de champ est un mot simple',
  geste: 'écrivez « champ: valeur »',
  exemples: {
    faux: avec('? [a, b]\n: c'),
    juste: avec('tags: [a, b]'),
  },
};
