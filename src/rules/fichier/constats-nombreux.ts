import { plural } from '../../fiche/words/plural.ts';
import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

const CLES = Array.from({ length: 12 }, (_, index) => `cle-${String(index)}: x`);

export const constatsNombreux: Rule = {
  code: 'constats-nombreux',
  severity: 'info',
  titre: 'le même constat se répète dans le fichier',
  message: ({ detail }) =>
    `au moins ${plural(Number(detail), 'autre constat', 'autres constats')} de même nature dans ce fichier, attendu un fichier qui ne les répète pas`,
  pourquoi:
    'au-delà de dix fois, le même constat n’apprend plus rien : le fichier est sans doute d’une autre nature',
  geste: 'corrigez les premiers, puis relancez la vérification',
  exemples: {
    faux: {
      ...texte(`---\nid: 12\ntitle: A\naxe: 1\npriority: 1\nstatus: a-venir\n${CLES.join('\n')}\n---\n`),
      montre: `${CLES.slice(0, 3).join('\n')}\n… douze champs inconnus`,
    },
    juste: SAINE,
  },
};
