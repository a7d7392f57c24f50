import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const enteteTropLong: Rule = {
  code: 'entete-trop-long',
  severity: 'erreur',
  titre: 'l’en-tête est démesuré',
  message: () =>
    'l’en-tête dépasse 64 000 caractères ou contient des centaines de lignes vides, attendu quelques dizaines de lignes',
  pourquoi: 'un en-tête si long ralentit tout le dépôt et n’est sans doute pas un en-tête',
  geste: 'déplacez les textes longs dans le corps de la fiche',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: {
      ...texte(`---\nid: 12\n${'\n'.repeat(600)}title: A\n---\n`),
      montre: 'un en-tête de plusieurs centaines de lignes vides',
    },
    juste: SAINE,
  },
};
