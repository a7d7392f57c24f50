import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

export const formeInattendue: Rule = {
  code: 'forme-inattendue',
  severity: 'erreur',
  titre: 'la valeur est mal écrite',
  message: (cas) => `${cite(cas.received)} est mal écrit, ${attendu(cas)}`,
  pourquoi: 'cette valeur a une écriture fixe pour que tous les rapports la comprennent',
  geste: 'récrivez la valeur comme dans l’exemple',
  exemples: {
    faux: avec('id: fiche n°12'),
    juste: avec('id: 12'),
  },
};
