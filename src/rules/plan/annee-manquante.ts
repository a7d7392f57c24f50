import { countedFiches } from '../../fiche/fusions.ts';
import { isMiseEnOeuvre } from '../../fiche/vocabulary/status.ts';
import { defectIn } from '../defect-in.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const anneeManquante: Rule = {
  code: 'annee-manquante',
  severity: 'erreur',
  titre: 'une fiche mise en œuvre n’a pas d’année',
  message: () => 'aucune année de mise en œuvre, attendu une ligne « year: … »',
  pourquoi:
    'une fiche en cours ou réalisée l’a été une année au moins : sans elle, le bilan annuel ne la compte pas',
  geste: 'ajoutez la ligne « year » avec la ou les années de mise en œuvre',
  effet: 'la fiche n’entre dans le compte d’aucune année',
  exemples: {
    faux: avec('status: en-cours\npilotes: [CH Valvert]'),
    juste: avec('status: en-cours\nyear: 2024\npilotes: [CH Valvert]'),
  },
  check: (plan) =>
    countedFiches(plan)
      .filter((fiche) => isMiseEnOeuvre(fiche, plan.vocabulary) && fiche.champs.year === undefined)
      // A wrong year, or « annee » for « year », already has its finding.
      .filter(({ places, misspelt }) => !places.values.has('year') && !misspelt.includes('year'))
      .map((fiche) => defectIn(fiche, 'annee-manquante', { field: 'year' })),
};
