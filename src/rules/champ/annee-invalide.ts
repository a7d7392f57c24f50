import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

export const anneeInvalide: Rule = {
  code: 'annee-invalide',
  severity: 'erreur',
  titre: 'ce n’est pas une année',
  message: (cas) =>
    `${cite(cas.received)} n’est pas une année, ${attendu({ ...cas, expected: [] }, '2023, [2021, 2022] ou 2021-2024')}`,
  pourquoi: 'le bilan compte les fiches par année de mise en œuvre',
  geste: 'écrivez l’année sur quatre chiffres, une liste, ou une suite',
  effet: 'la fiche n’entre dans le compte d’aucune année',
  exemples: {
    faux: avec('year: 23'),
    juste: avec('year: 2023'),
  },
};
