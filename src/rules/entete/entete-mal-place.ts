import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const enteteMalPlace: Rule = {
  code: 'entete-mal-place',
  severity: 'erreur',
  titre: 'l’en-tête n’est pas en première ligne',
  message: () => 'l’en-tête commence plus bas, attendu « --- » sur la première ligne',
  pourquoi: 'une ligne vide avant l’en-tête le fait prendre pour du texte',
  geste: 'supprimez les lignes vides au-dessus de l’en-tête',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte(
      '\n' +
        '---\nid: 12\ntitle: Équipe mobile pour adolescents\naxe: 1\npriority: 4\nstatus: a-venir\n---\n',
    ),
    juste: SAINE,
  },
};
