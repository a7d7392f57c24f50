import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const yamlSyntaxe: Rule = {
  code: 'yaml-syntaxe',
  severity: 'erreur',
  titre: 'l’en-tête ne se lit pas',
  message: ({ detail }) => `cette ligne ne se lit pas : ${detail ?? 'ligne mal formée'}`,
  pourquoi: 'une seule ligne mal formée rend tout l’en-tête, ou tout ptsm.yaml, illisible',
  geste: 'corrigez la ligne signalée ; dans le doute, mettez la valeur entre guillemets',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: avec('title: "Équipe" mobile'),
    juste: avec('title: "Équipe mobile"'),
  },
};
