import { SAINE, octets } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const encodageInattendu: Rule = {
  code: 'encodage-inattendu',
  severity: 'erreur',
  titre: 'le fichier n’est pas en UTF-8',
  message: ({ detail }) => `le fichier est en ${detail ?? 'un autre codage'}, attendu UTF-8`,
  pourquoi:
    'un ancien logiciel Windows enregistre les accents d’une façon que les autres machines lisent de travers',
  geste:
    'rouvrez le fichier et enregistrez-le avec le codage « UTF-8 » (Bloc-notes : Fichier, Enregistrer sous, Encodage)',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: octets([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a], 'title: Équipe   (enregistré en Windows-1252)'),
    juste: SAINE,
  },
};
