import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

export const zeroEnTete: Rule = {
  code: 'zero-en-tete',
  severity: 'erreur',
  titre: 'un zéro précède le nombre',
  message: (cas) => `${cite(cas.received)} commence par un zéro, ${attendu(cas)}`,
  pourquoi: '010 et 10 sont le même nombre pour un logiciel, et deux fiches pour une personne',
  geste: 'retirez le zéro',
  exemples: {
    faux: avec('id: 012'),
    juste: avec('id: 12'),
  },
};
