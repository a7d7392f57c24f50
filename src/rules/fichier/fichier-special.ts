import { SAINE, refus } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const fichierSpecial: Rule = {
  code: 'fichier-special',
  severity: 'erreur',
  titre: 'ce n’est pas un fichier ordinaire',
  message: ({ detail }) =>
    `${detail ?? 'objet spécial'} à la place d’une fiche, attendu un fichier texte ordinaire`,
  pourquoi:
    'un tube, une prise réseau ou un périphérique ne se lit pas comme un fichier : l’outil pourrait attendre sans fin',
  geste: 'retirez cet objet du dossier des fiches',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: refus('fichier-special', 'un tube', 'un tube nommé « 12.md »'),
    juste: SAINE,
  },
};
