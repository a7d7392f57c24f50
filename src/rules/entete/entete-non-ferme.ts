import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const enteteNonFerme: Rule = {
  code: 'entete-non-ferme',
  severity: 'erreur',
  titre: 'l’en-tête n’est pas fermé',
  message: ({ detail }) =>
    `l’en-tête n’est pas fermé, attendu une ligne « --- » (vers la ligne ${detail ?? '?'})`,
  pourquoi: 'sans ligne de fermeture, toute la fiche est prise pour l’en-tête',
  geste: 'ajoutez une ligne « --- » après le dernier champ',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('---\nid: 12\ntitle: Équipe mobile\n\n# Contexte\n'),
    juste: SAINE,
  },
};
