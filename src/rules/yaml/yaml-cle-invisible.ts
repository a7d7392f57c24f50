import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlCleInvisible: Rule = {
  code: 'yaml-cle-invisible',
  severity: 'erreur',
  titre: 'le nom du champ contient un caractère invisible',
  message: ({ detail }) => `caractère invisible dans le nom du champ, attendu ${cite(detail ?? '')}`,
  pourquoi: 'un caractère invisible, venu d’un copier-coller, fait un autre nom de champ',
  geste: 'effacez le nom du champ et retapez-le',
  exemples: {
    faux: avec('tags\u200B: [écoute]'),
    juste: avec('tags: [écoute]'),
  },
};
