import { SAINE, refus } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const nomDeFichier: Rule = {
  code: 'nom-de-fichier',
  severity: 'erreur',
  titre: 'le nom du fichier n’est pas lisible',
  message: ({ detail }) =>
    `nom de fichier illisible (${detail ?? 'octets inconnus'}), attendu un nom en UTF-8`,
  pourquoi:
    'un nom écrit dans un ancien codage ne peut pas être cité ni ouvert de façon sûre sur une autre machine',
  geste: 'renommez le fichier, sans accent au besoin',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: refus('nom-de-fichier', 'codage inconnu', 'un fichier nommé « latin1-\\xe9.md »'),
    juste: SAINE,
  },
};
