import { tellsReason } from '../../fiche/body/reason-section.ts';
import { countedFiches } from '../../fiche/fusions.ts';
import { ARRETEES, sensOf } from '../../fiche/vocabulary/status.ts';
import { defectIn } from '../defect-in.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const motifManquant: Rule = {
  code: 'motif-manquant',
  severity: 'avertissement',
  titre: 'une fiche suspendue ou abandonnée ne dit pas pourquoi',
  message: ({ detail }) =>
    `fiche « ${detail ?? ''} » sans motif, attendu une ligne « motif: … » ou une section « Motif » dans le corps`,
  pourquoi:
    'le comité de pilotage, et l’équipe qui écrira le prochain projet, doivent savoir ce qui a arrêté l’action',
  geste:
    'ajoutez la ligne « motif » en une phrase, ou dites-le dans le corps sous un titre « Motif » ou « Difficultés »',
  exemples: {
    faux: avec('status: suspendue'),
    juste: avec('status: suspendue\nmotif: le poste de psychologue n’est pas pourvu'),
  },
  check: (plan) =>
    // A merged fiche has gone for a reason that everyone sees.
    countedFiches(plan)
      .filter((fiche) => ARRETEES.includes(sensOf(fiche, plan.vocabulary) ?? ''))
      .filter(({ champs, places, misspelt }) => {
        // A wrong or empty « motif », or « raison » for « motif », already has its finding.
        const isSaid = places.keys.has('motif') || misspelt.includes('motif');
        return champs.motif === undefined && !isSaid;
      })
      .filter((fiche) => !tellsReason(fiche))
      .map((fiche) =>
        defectIn(fiche, 'motif-manquant', { field: 'status', detail: fiche.champs.status ?? null }),
      ),
};
