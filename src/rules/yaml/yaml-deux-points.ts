import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlDeuxPoints: Rule = {
  code: 'yaml-deux-points',
  severity: 'erreur',
  titre: 'un « : » se trouve dans une valeur sans guillemets',
  message: ({ received }) => `« : » dans la valeur ${cite(received)}, attendu la valeur entre guillemets`,
  pourquoi: 'pour YAML, « : » suivi d’une espace annonce un nouveau champ',
  geste: 'mettez toute la valeur entre guillemets',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: avec('title: Axe 1 : équipe mobile'),
    juste: avec('title: "Axe 1 : équipe mobile"'),
  },
};
