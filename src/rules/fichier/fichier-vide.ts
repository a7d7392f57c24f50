import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const fichierVide: Rule = {
  code: 'fichier-vide',
  severity: 'erreur',
  titre: 'le fichier est vide',
  message: () => 'le fichier est vide, attendu une fiche',
  pourquoi: 'un fichier vide est le plus souvent un enregistrement raté',
  geste: 'remplissez la fiche, ou supprimez le fichier',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte(''),
    juste: SAINE,
  },
};
