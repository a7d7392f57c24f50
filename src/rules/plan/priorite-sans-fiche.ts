import { countedFiches } from '../../fiche/fusions.ts';
import { isEngagee } from '../../fiche/vocabulary/status.ts';
import { defectInConfiguration } from '../defect-in-configuration.ts';
import { avec, avecConfiguration } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

const ENGAGEE = 'status: en-preparation';

export const prioriteSansFiche: Rule = {
  code: 'priorite-sans-fiche',
  severity: 'info',
  titre: 'aucune fiche engagée ne répond à une priorité du décret',
  message: ({ detail }) =>
    `aucune fiche engagée pour la priorité ${cite(detail ?? '')}, attendu au moins une fiche en préparation, en cours ou réalisée`,
  pourquoi: 'le décret n° 2017-1200 demande des actions pour chacune des six priorités',
  geste:
    'vérifiez le classement des fiches engagées (ptsm couverture), ou inscrivez cette priorité au prochain comité de pilotage',
  exemples: {
    faux: avecConfiguration(avec(`${ENGAGEE}\npriority: [1, 2, 3, 4, 5]`), { inscrites: 1 }, 'inscrites: 1'),
    juste: avecConfiguration(
      avec(`${ENGAGEE}\npriority: [1, 2, 3, 4, 5, 6]`),
      { inscrites: 1 },
      'inscrites: 1',
    ),
  },
  check(plan) {
    const { vocabulary } = plan;
    const engaged = countedFiches(plan).filter((fiche) => isEngagee(fiche, vocabulary));
    const served = new Set(engaged.flatMap(({ champs }) => champs.priority ?? []));
    // Where no engaged fiche is classified, nobody knows: « priorite-manquante » says it.
    if (served.size === 0) return [];
    return vocabulary.priorites
      .filter(({ numero }) => !served.has(String(numero)))
      .flatMap(({ numero, court }) =>
        defectInConfiguration(plan, 'priorite-sans-fiche', {
          field: `priority.${String(numero)}`,
          detail: `${String(numero)}. ${court}`,
        }),
      );
  },
};
