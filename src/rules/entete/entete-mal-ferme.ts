import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const enteteMalFerme: Rule = {
  code: 'entete-mal-ferme',
  severity: 'erreur',
  titre: 'la ligne qui ferme l’en-tête est mal écrite',
  message: ({ received }) => `${cite(received)} ne ferme pas l’en-tête, attendu « --- » seul sur sa ligne`,
  pourquoi: 'quatre tirets, ou du texte après les tirets, sont lus de façon différente selon les logiciels',
  geste: 'écrivez exactement trois tirets sur cette ligne',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('---\nid: 12\ntitle: Équipe mobile\n----\ncorps\n'),
    juste: SAINE,
  },
};
