import { countedFiches } from '../../fiche/fusions.ts';
import { isMiseEnOeuvre } from '../../fiche/vocabulary/status.ts';
import { defectIn } from '../defect-in.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const ficheSansPilote: Rule = {
  code: 'fiche-sans-pilote',
  severity: 'avertissement',
  titre: 'une fiche mise en œuvre n’a pas de pilote',
  message: () => 'aucun pilote pour une fiche mise en œuvre, attendu une ligne « pilotes: [structure] »',
  pourquoi: 'sans pilote, personne ne peut dire où en est l’action au comité de pilotage',
  geste: 'ajoutez la ligne « pilotes » avec la ou les structures qui portent l’action',
  exemples: {
    faux: avec('status: en-cours\nyear: 2024'),
    juste: avec('status: en-cours\nyear: 2024\npilotes: [CH Valvert]'),
  },
  check: (plan) =>
    countedFiches(plan)
      .filter((fiche) => isMiseEnOeuvre(fiche, plan.vocabulary) && (fiche.champs.pilotes ?? []).length === 0)
      .filter(({ places, misspelt }) => !places.keys.has('pilotes') && !misspelt.includes('pilotes'))
      .map((fiche) => defectIn(fiche, 'fiche-sans-pilote', { field: 'pilotes' })),
};
