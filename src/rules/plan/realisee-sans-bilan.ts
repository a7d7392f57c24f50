import { countedFiches } from '../../fiche/fusions.ts';
import { yearsReported } from '../../fiche/body/year-sections.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { sensOf } from '../../fiche/vocabulary/status.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { defectIn } from '../defect-in.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

const REALISEE = 'status: realisee\nyear: 2023\npilotes: [CH Valvert]';

export const realiseeSansBilan: Rule = {
  code: 'realisee-sans-bilan',
  severity: 'avertissement',
  titre: 'une fiche réalisée ne dit pas ses résultats',
  message: () =>
    'fiche réalisée sans résultats, attendu une section « Bilan AAAA » ou « Suivi AAAA » dans le corps',
  pourquoi: 'le bilan annuel doit dire les actions réalisées, les moyens engagés et les résultats obtenus',
  geste: 'ajoutez au corps de la fiche un titre « ## Bilan 2024 » suivi des résultats de l’année',
  exemples: { faux: avec(REALISEE), juste: avec(REALISEE, '## Bilan 2023\n\n12 adolescents accompagnés.\n') },
  check: (plan) =>
    countedFiches(plan)
      .filter((fiche) => isRealiseeSansBilan(fiche, plan.vocabulary))
      .map((fiche) => defectIn(fiche, 'realisee-sans-bilan', { field: 'status' })),
};

export function isRealiseeSansBilan(fiche: Fiche, vocabulary: Vocabulary): boolean {
  return sensOf(fiche, vocabulary) === 'realisee' && yearsReported(fiche).length === 0;
}
