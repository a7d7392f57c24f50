import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const typeInattendu: Rule = {
  code: 'type-inattendu',
  severity: 'erreur',
  titre: 'la valeur n’a pas la bonne forme',
  message: ({ received, expected }) =>
    `${cite(received)} n’a pas la bonne forme, attendu ${expected[0] ?? 'une autre forme'}`,
  pourquoi: 'chaque champ a une forme : texte, nombre, liste',
  geste: 'récrivez la valeur dans la forme attendue',
  exemples: {
    faux: avec('groupe: { nom: Logement }'),
    juste: avec('groupe: Logement'),
  },
};
