import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const champVide: Rule = {
  code: 'champ-vide',
  severity: 'avertissement',
  titre: 'le champ est vide',
  message: ({ field }) =>
    `le champ ${cite(field ?? '')} est vide, attendu une valeur ou pas de ligne du tout`,
  pourquoi: 'un champ vide ne dit pas s’il reste à remplir ou si l’information n’existe pas',
  geste: 'remplissez le champ, ou supprimez la ligne',
  exemples: {
    faux: avec('pilotes:'),
    juste: avec('pilotes: [CH Valvert]'),
  },
};
