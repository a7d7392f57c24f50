import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlCleInterdite: Rule = {
  code: 'yaml-cle-interdite',
  severity: 'erreur',
  titre: 'ce nom de champ est réservé',
  message: ({ received }) => `${cite(received)} est un nom réservé, attendu un autre nom de champ`,
  pourquoi: 'ce nom touche au fonctionnement interne de JavaScript et sert à des attaques',
  geste: 'supprimez ou renommez le champ',
  exemples: {
    faux: avec('constructor: x'),
    juste: avec('tags: [x]'),
  },
};
