import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const corpsTropCharge: Rule = {
  code: 'corps-trop-charge',
  severity: 'info',
  titre: 'le corps a trop de marques de mise en forme',
  message: () =>
    'plus de 1 000 marques de mise en forme d’affilée (* _ ] ou traits sous des titres), attendu un texte courant',
  pourquoi: 'la mise en page de tant de marques prendrait des minutes',
  geste: 'retirez les marques du passage signalé, ou séparez les paragraphes par des lignes vides',
  effet: '« ptsm voir » montre le corps tel qu’il est écrit, sans mise en page',
  exemples: {
    faux: {
      ...texte(
        '---\nid: 12\ntitle: Équipe mobile pour adolescents\naxe: 1\npriority: 4\nstatus: a-venir\n---\n' +
          '*a_ '.repeat(600),
      ),
      montre: '*a_ *a_ *a_ … six cents fois',
    },
    juste: SAINE,
  },
};
