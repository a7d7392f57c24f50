import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const texteSurPlusieursLignes: Rule = {
  code: 'texte-sur-plusieurs-lignes',
  severity: 'erreur',
  titre: 'la valeur tient sur plusieurs lignes',
  message: () => 'texte sur plusieurs lignes, attendu une seule ligne',
  pourquoi: 'un titre sur plusieurs lignes casse les tableaux et les sommaires',
  geste: 'écrivez la valeur sur une seule ligne',
  exemples: {
    faux: avec('title: |\n  Équipe mobile\n  pour adolescents'),
    juste: avec('title: Équipe mobile pour adolescents'),
  },
};
