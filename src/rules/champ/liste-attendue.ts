import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const listeAttendue: Rule = {
  code: 'liste-attendue',
  severity: 'erreur',
  titre: 'une liste est attendue',
  message: ({ received, suggestion }) =>
    `${cite(received)} n’est pas une liste, attendu ${suggestion ?? 'une liste'}`,
  pourquoi: 'un texte avec des virgules compterait pour une seule valeur',
  geste: 'mettez les valeurs entre crochets, séparées par des virgules',
  exemples: {
    faux: avec('publics: enfants, adolescents'),
    juste: avec('publics: [enfants, adolescents]'),
  },
};
