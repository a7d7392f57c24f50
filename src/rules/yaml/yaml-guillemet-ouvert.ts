import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlGuillemetOuvert: Rule = {
  code: 'yaml-guillemet-ouvert',
  severity: 'erreur',
  titre: 'un guillemet n’est pas fermé',
  message: ({ received }) =>
    `le guillemet de ${cite(received)} n’est pas fermé, attendu le même guillemet à la fin de la valeur`,
  pourquoi: 'sans guillemet fermant, les lignes suivantes sont prises dans la valeur',
  geste: 'fermez le guillemet à la fin de la valeur',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: avec('title: "Équipe mobile'),
    juste: avec('title: "Équipe mobile"'),
  },
};
