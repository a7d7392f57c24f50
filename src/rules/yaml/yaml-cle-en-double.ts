import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlCleEnDouble: Rule = {
  code: 'yaml-cle-en-double',
  severity: 'erreur',
  titre: 'un champ est écrit deux fois',
  message: ({ received }) =>
    `${cite(received)} est déjà écrit plus haut, attendu chaque champ une seule fois`,
  pourquoi: 'de deux valeurs, un logiciel garde la première, un autre la dernière',
  geste: 'gardez une seule des deux lignes',
  effet: 'seule la première valeur compte',
  exemples: {
    faux: avec('tags: [écoute]\nTags: [répit]'),
    juste: avec('tags: [écoute, répit]'),
  },
};
