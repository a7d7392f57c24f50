import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlCaractereReserve: Rule = {
  code: 'yaml-caractere-reserve',
  severity: 'erreur',
  titre: 'la valeur commence par un caractère réservé',
  message: ({ received }) =>
    `${cite(received)} commence par un caractère réservé, attendu la valeur entre guillemets`,
  pourquoi: '@, % et ` ont un sens particulier en YAML au début d’une valeur',
  geste: 'mettez toute la valeur entre guillemets',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: avec('title: @ccueil des adolescents'),
    juste: avec('title: "@ccueil des adolescents"'),
  },
};
