import { SAINE, refus } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const lienSymbolique: Rule = {
  code: 'lien-symbolique',
  severity: 'erreur',
  titre: 'le lien symbolique ne mène pas à une fiche du dépôt',
  message: ({ detail }) => `lien symbolique ${detail ?? 'hors du dépôt'}, attendu un fichier du dépôt`,
  pourquoi:
    'un lien peut mener hors du dépôt, nulle part ou à lui-même : l’outil ne le suit jamais, pour ne rien publier qui ne soit pas dans le dépôt',
  geste: 'remplacez le lien par le fichier lui-même',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: refus('lien-symbolique', 'hors du dépôt', 'un lien vers /etc/passwd'),
    juste: SAINE,
  },
};
