import { avec, avecConfiguration } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

const UN = { code: 1, titre: 'Prévenir' };
const DEUX = { code: 2, titre: 'Soigner' };

export const codeEnDouble: Rule = {
  code: 'code-en-double',
  severity: 'erreur',
  titre: 'ptsm.yaml déclare deux fois le même code',
  message: ({ received }) => `le code ${cite(received)} est déjà pris, attendu un code libre`,
  pourquoi: 'une fiche qui porte ce code ne dirait pas lequel des deux elle désigne',
  geste: 'changez l’un des deux codes dans ptsm.yaml',
  exemples: {
    faux: avecConfiguration(
      avec('axe: 1'),
      { axes: [UN, { ...DEUX, code: 1 }] },
      'axes:\n  - { code: 1, titre: Prévenir }\n  - { code: 1, titre: Soigner }',
    ),
    juste: avecConfiguration(
      avec('axe: [1, 2]'),
      { axes: [UN, DEUX] },
      'axes:\n  - { code: 1, titre: Prévenir }\n  - { code: 2, titre: Soigner }',
    ),
  },
};
