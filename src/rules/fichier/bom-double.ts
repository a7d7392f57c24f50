import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const bomDouble: Rule = {
  code: 'bom-double',
  severity: 'erreur',
  titre: 'deux marques d’ordre des octets en tête',
  message: () => 'deux marques invisibles (BOM) en tête de fichier, attendu une au plus',
  pourquoi: 'la seconde marque fait partie du texte et cache l’en-tête',
  geste: 'effacez le début du fichier jusqu’aux trois tirets et retapez-les',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte(
      '\uFEFF\uFEFF' +
        '---\nid: 12\ntitle: Équipe mobile pour adolescents\naxe: 1\npriority: 4\nstatus: a-venir\n---\n',
    ),
    juste: SAINE,
  },
};
