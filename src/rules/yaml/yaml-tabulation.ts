import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const yamlTabulation: Rule = {
  code: 'yaml-tabulation',
  severity: 'erreur',
  titre: 'une tabulation décale la ligne',
  message: () => 'tabulation en début de ligne, attendu des espaces',
  pourquoi: 'YAML ne compte que les espaces en début de ligne',
  geste: 'remplacez la tabulation par deux espaces',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: avec('publics:\n\t- adolescents'),
    juste: avec('publics:\n  - adolescents'),
  },
};
