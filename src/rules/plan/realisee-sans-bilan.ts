import { sensOf } from '../../fiche/vocabulary/status.ts';
import { hasYearSection } from '../../fiche/reading/year-section.ts';
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
  check: ({ fiches, vocabulary }) =>
    fiches
      .filter(
        (fiche) =>
          sensOf(fiche, vocabulary) === 'realisee' && !hasYearSection(fiche.text.slice(fiche.bodyStart)),
      )
      .map((fiche) => defectIn(fiche, 'realisee-sans-bilan', { field: 'status' })),
};
