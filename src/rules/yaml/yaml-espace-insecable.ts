import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const yamlEspaceInsecable: Rule = {
  code: 'yaml-espace-insecable',
  severity: 'erreur',
  titre: 'une espace insécable touche les deux-points',
  message: () => 'espace insécable près des deux-points, attendu « champ: valeur » avec une espace ordinaire',
  pourquoi:
    'le traitement de texte ajoute une espace insécable autour des deux-points ; YAML ne la reconnaît pas',
  geste: 'retapez les deux-points suivis d’une espace ordinaire',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: avec('title:\u00A0Équipe mobile'),
    juste: avec('title: Équipe mobile'),
  },
};
