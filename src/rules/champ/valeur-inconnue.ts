import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

export const valeurInconnue: Rule = {
  code: 'valeur-inconnue',
  severity: 'erreur',
  titre: 'la valeur n’est pas dans la liste',
  message: (cas) => `${cite(cas.received)} n’est pas une valeur de ce champ, ${attendu(cas)}`,
  pourquoi: 'ce champ n’accepte que quelques valeurs',
  geste: 'écrivez l’une des valeurs acceptées',
  exemples: {
    faux: avec('diffusion: privee'),
    juste: avec('diffusion: interne'),
  },
};
