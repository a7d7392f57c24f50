import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlAlias: Rule = {
  code: 'yaml-alias',
  severity: 'erreur',
  titre: 'une valeur commence par & ou *',
  message: ({ received }) =>
    `${cite(received)} est un renvoi YAML (& ou *), attendu la valeur elle-même, entre guillemets au besoin`,
  pourquoi:
    '& et * créent des renvois qui peuvent gonfler un fichier sans limite ; aucune fiche n’en a besoin',
  geste: 'mettez la valeur entre guillemets, ou recopiez-la',
  effet: 'le bilan range cette fiche dans « non renseigné »',
  exemples: {
    faux: avec('title: *tous*'),
    juste: avec('title: "*tous*"'),
  },
};
