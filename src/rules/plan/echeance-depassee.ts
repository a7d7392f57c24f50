import { countedFiches } from '../../fiche/fusions.ts';
import { isBefore } from '../../fiche/partial-date.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { sensOf } from '../../fiche/vocabulary/status.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { defectIn } from '../defect-in.ts';
import { auJour, avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { areReversed } from './dates-inversees.ts';

const EN_COURS = 'status: en-cours\nyear: 2026\npilotes: [CH Valvert]';

/** Statuses that promise something still to be done. */
const ATTENDUES: readonly string[] = ['a-venir', 'en-preparation', 'en-cours'];

export const echeanceDepassee: Rule = {
  code: 'echeance-depassee',
  severity: 'avertissement',
  titre: 'la date de fin est passée, et l’action n’est pas close',
  message: ({ received, detail }) =>
    `date de fin passée (${frenchDate(received)}) pour une fiche « ${detail ?? ''} », attendu un statut ou une date à jour`,
  pourquoi:
    'une échéance passée veut dire que l’action est finie, en retard ou arrêtée : le comité de pilotage doit savoir laquelle des trois',
  geste: 'passez la fiche à « realisee », « suspendue » ou « abandonnee », ou repoussez « fin »',
  effet: 'la fiche est comptée selon son statut',
  exemples: {
    faux: auJour('2026-06-30', avec(`${EN_COURS}\nfin: 2026-05`)),
    juste: auJour('2026-06-30', avec(`${EN_COURS}\nfin: 2026-06`)),
  },
  check(plan, { today }) {
    const day = today();
    if (day === null) return [];
    const isOpen = (fiche: Fiche) => ATTENDUES.includes(sensOf(fiche, plan.vocabulary) ?? '');
    return countedFiches(plan)
      .filter(({ champs }) => champs.fin !== undefined && isBefore(champs.fin, day) && !areReversed(champs))
      .filter(isOpen)
      .map((fiche) =>
        defectIn(fiche, 'echeance-depassee', { field: 'fin', detail: fiche.champs.status ?? null }),
      );
  },
};
