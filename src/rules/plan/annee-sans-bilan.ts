import { yearsReported } from '../../fiche/body/year-sections.ts';
import { countedFiches } from '../../fiche/fusions.ts';
import { isMiseEnOeuvre } from '../../fiche/vocabulary/status.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import { defectIn } from '../defect-in.ts';
import { auJour, avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { isRealiseeSansBilan } from './realisee-sans-bilan.ts';

const EN_COURS = 'status: en-cours\nyear: [2023, 2024]\npilotes: [CH Valvert]';

export const anneeSansBilan: Rule = {
  code: 'annee-sans-bilan',
  severity: 'info',
  titre: 'une année de mise en œuvre n’a pas de bilan',
  message: ({ detail }) =>
    `mise en œuvre sans résultats pour ${detail ?? ''}, attendu une section « Bilan AAAA » ou « Suivi AAAA » par année`,
  pourquoi:
    'le comité de pilotage rend compte chaque année des actions réalisées, des moyens engagés et des résultats obtenus',
  geste: 'ajoutez au corps de la fiche un titre « ## Bilan 2024 » par année écoulée, suivi de ses résultats',
  exemples: {
    faux: auJour('2024-06-30', avec(EN_COURS)),
    juste: auJour('2024-06-30', avec(EN_COURS, '## Bilan 2023\n\n12 adolescents accompagnés.\n')),
  },
  check(plan, { today }) {
    const day = today();
    const { vocabulary } = plan;
    return countedFiches(plan)
      .filter((fiche) => isMiseEnOeuvre(fiche, vocabulary) && !isRealiseeSansBilan(fiche, vocabulary))
      .flatMap((fiche) => {
        const { year = [] } = fiche.champs;
        // A year owes its results once it is over. Where no day is known, the last year may be the current one.
        const current = day === null ? (year.at(-1) ?? 0) : Number(day.slice(0, 4));
        const reported = yearsReported(fiche);
        const silent = year.filter((one) => one < current && !reported.includes(one));
        if (silent.length === 0) return [];
        return [
          defectIn(fiche, 'annee-sans-bilan', { field: 'year', detail: enumerate(silent.map(String)) }),
        ];
      });
  },
};
