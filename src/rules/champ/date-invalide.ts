import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

export const dateInvalide: Rule = {
  code: 'date-invalide',
  severity: 'erreur',
  titre: 'ce n’est pas une date',
  message: (cas) => `${cite(cas.received)} n’est pas une date, ${attendu(cas, '2024-09 ou 2024-09-01')}`,
  pourquoi: 'une date s’écrit année-mois ou année-mois-jour, et doit exister au calendrier',
  geste: 'récrivez la date',
  exemples: {
    faux: avec('debut: 1/9/2024'),
    juste: avec('debut: 2024-09-01'),
  },
};
