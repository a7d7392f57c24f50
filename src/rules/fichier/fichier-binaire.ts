import { SAINE, octets } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const fichierBinaire: Rule = {
  code: 'fichier-binaire',
  severity: 'erreur',
  titre: 'le fichier n’est pas du texte',
  message: ({ detail }) => `le fichier est ${detail ?? 'un fichier binaire'}, attendu un texte Markdown`,
  pourquoi: 'renommer un document en « .md » n’en fait pas une fiche',
  geste: 'copiez le texte du document dans une fiche Markdown',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: octets([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'un PDF renommé en .md'),
    juste: SAINE,
  },
};
