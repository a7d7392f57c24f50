import { isBefore } from '../../fiche/partial-date.ts';
import { sensOf } from '../../fiche/vocabulary/status.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { defectIn } from '../defect-in.ts';
import { auJour, avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

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
  check({ fiches, vocabulary }, { today }) {
    const day = today();
    if (day === null) return [];
    const isLate = ({ fin, 'fusionnee-dans': host }: (typeof fiches)[number]['champs']) =>
      fin !== undefined && host === undefined && isBefore(fin, day);
    return fiches
      .filter((fiche) => isLate(fiche.champs) && ATTENDUES.includes(sensOf(fiche, vocabulary) ?? ''))
      .map((fiche) =>
        defectIn(fiche, 'echeance-depassee', { field: 'fin', detail: fiche.champs.status ?? null }),
      );
  },
};
