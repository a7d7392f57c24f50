import { avec, avecConfiguration } from '../exemple.ts';
import type { Rule } from '../rule.ts';

const axes = (count: number) => ({
  axes: Array.from({ length: count }, (_, index) => ({ code: index + 1, titre: 'Prévenir' })),
});

export const listeTropLongue: Rule = {
  code: 'liste-trop-longue',
  severity: 'erreur',
  titre: 'une liste de ptsm.yaml est démesurée',
  message: ({ detail }) => `liste trop longue, attendu au plus ${detail ?? '100'} éléments`,
  pourquoi: 'aucun projet n’en demande autant, et chaque tableau aurait autant de lignes',
  geste: 'retirez de la liste ce qui ne sert à aucune fiche',
  exemples: {
    faux: avecConfiguration(avec('axe: 1'), axes(101), 'axes:\n  … cent un axes'),
    juste: avecConfiguration(avec('axe: 1'), axes(1), 'axes:\n  - { code: 1, titre: Prévenir }'),
  },
};
