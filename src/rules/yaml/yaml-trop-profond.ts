import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const yamlTropProfond: Rule = {
  code: 'yaml-trop-profond',
  severity: 'erreur',
  titre: 'l’en-tête imbrique trop de niveaux',
  message: () => 'plus de 20 niveaux imbriqués, attendu quelques niveaux au plus',
  pourquoi: 'une imbrication extrême épuise la mémoire ; aucune fiche n’en a besoin',
  geste: 'simplifiez la valeur',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: { ...avec(`tags: ${'['.repeat(25)}${']'.repeat(25)}`), montre: 'tags: [[[[[[… 25 crochets' },
    juste: avec('tags: [écoute]'),
  },
};
