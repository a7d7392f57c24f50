import { SAINE, avecException } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const exceptionInutile: Rule = {
  code: 'exception-inutile',
  severity: 'avertissement',
  titre: 'une exception n’accepte plus aucun constat',
  message: ({ received }) =>
    `aucun constat ne porte l’empreinte ${cite(received)}, attendu une exception qui serve une fois`,
  pourquoi:
    'la faute a été corrigée, ou l’empreinte est mal recopiée : l’exception cacherait la prochaine faute du même genre',
  geste: 'retirez-la : ptsm exceptions purger',
  exemples: {
    faux: avecException(SAINE, {
      constat: '12/fiche-sans-pilote/pilotes/6e1b3f0c/1',
      'jusqu-au': '2027-06-30',
    }),
    juste: SAINE,
  },
};
