import { SAINE, refus } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const fichierTropGros: Rule = {
  code: 'fichier-trop-gros',
  severity: 'erreur',
  titre: 'le fichier dépasse 1 Mio',
  message: ({ detail }) => `le fichier pèse ${detail ?? 'trop'}, attendu au plus 1 Mio`,
  pourquoi: 'une fiche tient en quelques pages de texte ; un fichier si lourd contient autre chose',
  geste: 'déplacez les annexes hors de la fiche et mettez-y un lien',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: refus('fichier-trop-gros', '12 Mio', 'un fichier de 12 Mio'),
    juste: SAINE,
  },
};
