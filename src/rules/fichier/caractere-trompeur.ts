import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const caractereTrompeur: Rule = {
  code: 'caractere-trompeur',
  severity: 'avertissement',
  titre: 'un caractère invisible change le sens de lecture',
  message: ({ detail }) =>
    `caractère invisible ${detail ?? ''}, attendu du texte qui se lit comme il est écrit`,
  pourquoi: 'ces caractères font lire un texte autrement qu’il n’est écrit',
  geste: 'effacez le caractère invisible et retapez le passage',
  exemples: {
    faux: avec('title: Équipe \u202Emobile'),
    juste: avec('title: Équipe mobile'),
  },
};
