import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const caractereInterdit: Rule = {
  code: 'caractere-interdit',
  severity: 'erreur',
  titre: 'le texte contient un caractère de commande',
  message: ({ detail }) => `caractère de commande ${detail ?? ''}, attendu du texte`,
  pourquoi: 'ces caractères invisibles peuvent agir sur un terminal ou rendre un document Word illisible',
  geste: 'effacez le caractère ; s’il vient d’un copier-coller, retapez le passage',
  effet: 'la valeur concernée n’entre dans aucun rapport',
  exemples: {
    faux: avec('title: "Équipe \\e[2J mobile"'),
    juste: avec('title: Équipe mobile'),
  },
};
