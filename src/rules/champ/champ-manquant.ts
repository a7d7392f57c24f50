import { withoutPositions } from '../../fiche/field-path.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const champManquant: Rule = {
  code: 'champ-manquant',
  severity: 'erreur',
  titre: 'une information obligatoire manque',
  message: ({ field, expected }) =>
    `${cite(withoutPositions(field ?? ''))} manque, attendu ${expected[0] ?? 'une valeur'}`,
  pourquoi: 'cette ligne n’a pas de sens sans cette information',
  geste: 'ajoutez l’information manquante',
  exemples: {
    faux: avec('indicateurs:\n  - cible: 12'),
    juste: avec('indicateurs:\n  - nom: Personnes suivies\n    cible: 12'),
  },
};
