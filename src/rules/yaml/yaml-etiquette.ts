import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlEtiquette: Rule = {
  code: 'yaml-etiquette',
  severity: 'erreur',
  titre: 'une valeur commence par !',
  message: ({ received }) =>
    `${cite(received)} est une étiquette YAML (!), attendu la valeur elle-même, entre guillemets au besoin`,
  pourquoi: 'une étiquette change le type d’une valeur, parfois en code ; aucune fiche n’en a besoin',
  geste: 'mettez la valeur entre guillemets',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: avec('title: !important'),
    juste: avec('title: "!important"'),
  },
};
