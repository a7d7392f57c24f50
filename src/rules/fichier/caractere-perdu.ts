import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const caracterePerdu: Rule = {
  code: 'caractere-perdu',
  severity: 'avertissement',
  titre: 'un caractère a été perdu',
  message: () =>
    'caractère « \uFFFD » : une lettre a été perdue lors d’une conversion, attendu la lettre d’origine',
  pourquoi: '« \uFFFD » remplace une lettre qu’un logiciel n’a pas su lire',
  geste: 'retapez la lettre perdue',
  exemples: {
    faux: avec('title: \uFFFDquipe mobile'),
    juste: avec('title: Équipe mobile'),
  },
};
