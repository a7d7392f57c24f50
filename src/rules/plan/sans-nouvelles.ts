import { yearsReported } from '../../fiche/body/year-sections.ts';
import { countedFiches } from '../../fiche/fusions.ts';
import { monthOf } from '../../fiche/partial-date.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { EN_MARCHE, sensOf } from '../../fiche/vocabulary/status.ts';
import { theDate } from '../../fiche/words/french-date.ts';
import { defectIn } from '../defect-in.ts';
import { auJour, avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

const EN_COURS = 'status: en-cours\npilotes: [CH Valvert]';
const BILAN = '## Bilan 2024\n\nDix places ouvertes.\n';

export const sansNouvelles: Rule = {
  code: 'sans-nouvelles',
  severity: 'info',
  titre: 'une action engagée ne donne plus de nouvelles',
  message: ({ detail, expected }) =>
    `rien de daté après ${detail ?? ''}, attendu ${expected[0] ?? 'une année, une étape ou un bilan plus récents'}`,
  pourquoi:
    'une action qui ne dit plus rien est peut-être arrêtée, et personne ne le sait au comité de pilotage',
  geste:
    'demandez au pilote où en est l’action, puis ajoutez une année, une étape datée, une section « Bilan AAAA », ou changez le statut ; le délai se règle par « silence » dans ptsm.yaml',
  exemples: {
    faux: auJour('2026-07-01', avec(`${EN_COURS}\nyear: 2024`, BILAN)),
    juste: auJour('2026-07-01', avec(`${EN_COURS}\nyear: [2024, 2026]`, BILAN)),
  },
  check(plan, { today }) {
    const day = today();
    if (day === null) return [];
    const { silence } = plan.configuration;
    const expected = [`des nouvelles de moins de ${String(silence)} mois`];
    // Whole months since the one in which the news ended.
    const isOld = (news: string) => monthOf(day) - monthOf(news) - 1 >= silence;
    return countedFiches(plan)
      .filter((fiche) => EN_MARCHE.includes(sensOf(fiche, plan.vocabulary) ?? ''))
      .flatMap((fiche) => {
        const news = latestNews(fiche);
        if (news === null || !isOld(news)) return [];
        return [defectIn(fiche, 'sans-nouvelles', { field: 'status', detail: theDate(news), expected })];
      });
  },
};

/** The latest date that a fiche tells of, null where it tells of none: `fin` and targets are hopes, not news. */
function latestNews(fiche: Fiche): string | null {
  const { year = [], etapes = [], budget = [], financements = [], indicateurs = [], debut } = fiche.champs;
  const lines = [...(typeof budget === 'string' ? [] : budget), ...financements];
  const years = [...year, ...yearsReported(fiche), ...lines.map(({ annee }) => annee)];
  const dates = [
    ...years,
    ...indicateurs.flatMap(({ valeurs = {} }) => Object.keys(valeurs)),
    ...etapes.map(({ date }) => date),
    debut,
  ].flatMap((date) => (date === undefined ? [] : [String(date)]));
  return dates.toSorted((a, b) => monthOf(a) - monthOf(b)).at(-1) ?? null;
}
