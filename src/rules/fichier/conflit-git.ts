import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const conflitGit: Rule = {
  code: 'conflit-git',
  severity: 'erreur',
  titre: 'un conflit git n’est pas résolu',
  message: () => 'marque de conflit git, attendu une seule des deux versions',
  pourquoi: 'deux personnes ont modifié la même ligne et git n’a pas su choisir',
  geste: 'gardez la bonne version et effacez les lignes <<<<<<<, ======= et >>>>>>>',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('---\nid: 12\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> autre\n---\n'),
    juste: SAINE,
  },
};
