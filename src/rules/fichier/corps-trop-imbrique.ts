import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const corpsTropImbrique: Rule = {
  code: 'corps-trop-imbrique',
  severity: 'erreur',
  titre: 'le corps imbrique trop de niveaux',
  message: () => 'plus de 30 niveaux imbriqués dans le texte, attendu quelques niveaux au plus',
  pourquoi: 'une imbrication extrême bloque la lecture du texte',
  geste: 'simplifiez le passage signalé',
  effet: 'le corps n’est pas lu ; l’en-tête compte',
  exemples: {
    faux: {
      ...texte(
        '---\nid: 12\ntitle: Équipe mobile pour adolescents\naxe: 1\npriority: 4\nstatus: a-venir\n---\n' +
          '>'.repeat(40) +
          ' cité',
      ),
      montre: '>>>>>>>>>> … 40 niveaux de citation',
    },
    juste: SAINE,
  },
};
