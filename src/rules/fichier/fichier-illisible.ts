import { SAINE, refus } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const fichierIllisible: Rule = {
  code: 'fichier-illisible',
  severity: 'erreur',
  titre: 'le fichier ne peut pas être ouvert',
  message: ({ detail }) =>
    `le fichier ne peut pas être ouvert (${detail ?? 'raison inconnue'}), attendu un fichier lisible`,
  pourquoi:
    'un fichier que l’outil ne peut pas ouvrir ne compte dans aucun total : le bilan serait faux sans le dire',
  geste: 'rendez le fichier lisible (droits d’accès), ou retirez-le du dossier des fiches',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: refus('fichier-illisible', 'accès refusé', 'un fichier dont les droits interdisent la lecture'),
    juste: SAINE,
  },
};
