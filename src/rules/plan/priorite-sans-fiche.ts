import { countedFiches } from '../../fiche/fusions.ts';
import { isEngagee } from '../../fiche/vocabulary/status.ts';
import { defectInConfiguration } from '../defect-in-configuration.ts';
import { avecConfiguration, fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const prioriteSansFiche: Rule = {
  code: 'priorite-sans-fiche',
  severity: 'info',
  titre: 'aucune fiche engagée ne répond à une priorité du décret',
  message: ({ detail }) =>
    `aucune fiche engagée pour la priorité ${cite(detail ?? '')}, attendu au moins une fiche en préparation, en cours ou réalisée`,
  pourquoi: 'le décret n° 2017-1200 demande des actions pour chacune des six priorités',
  geste:
    'vérifiez le classement des fiches engagées (ptsm couverture), ou inscrivez cette priorité au prochain comité de pilotage',
  exemples: { faux: plan('1'), juste: plan('6') },
  check(all) {
    const { priorites } = all.vocabulary;
    const engaged = countedFiches(all).filter((fiche) => isEngagee(fiche, all.vocabulary));
    const classified = engaged.flatMap(({ champs: { priority } }) => (priority ? [priority] : []));
    // Fewer than there are priorities: the plan is only beginning, « ptsm couverture » is enough.
    if (classified.length < priorites.length) return [];
    const served = new Set(classified.flat());
    return priorites
      .filter(({ numero }) => !served.has(String(numero)))
      .flatMap(({ numero, court }) =>
        defectInConfiguration(all, 'priorite-sans-fiche', {
          field: `priority.${String(numero)}`,
          detail: `${String(numero)}. ${court}`,
        }),
      );
  },
};

/** Six engaged fiches, the last of this priority. */
function plan(last: string) {
  const lines = ['1', '2', '3', '4', '5', last].map(
    (priority, index) =>
      [
        `fiches/${String(index + 1)}.md`,
        `id: ${String(index + 1)}\nstatus: en-preparation\npriority: ${priority}`,
      ] as const,
  );
  return avecConfiguration(fiches(Object.fromEntries(lines)), { inscrites: 6 }, 'inscrites: 6');
}
