import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const enteteAbsent: Rule = {
  code: 'entete-absent',
  severity: 'erreur',
  titre: 'la fiche n’a pas d’en-tête',
  message: () => 'en-tête absent, attendu trois tirets « --- » sur la première ligne',
  pourquoi: 'l’en-tête porte l’axe, le statut, les années : sans lui, rien ne peut être compté',
  geste:
    'ajoutez en tête de fichier un bloc entre deux lignes « --- » ; si ce n’est pas une fiche, nommez le fichier sous « ignorer » dans ptsm.yaml',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('# Équipe mobile\n'),
    juste: SAINE,
  },
};
