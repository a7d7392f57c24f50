import { isBefore } from '../../fiche/partial-date.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { placeOf } from '../../fiche/yaml/places.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { defectIn } from '../defect-in.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const datesInversees: Rule = {
  code: 'dates-inversees',
  severity: 'erreur',
  titre: 'la fin d’une action précède son début',
  message: ({ received, detail }) =>
    `la fin (${frenchDate(received)}) précède le début (${frenchDate(detail ?? '')}), attendu une fin qui le suit`,
  pourquoi:
    'une action qui finit avant de commencer n’a eu lieu à aucun moment : l’une des deux dates est fausse',
  geste: 'corrigez la date fausse, ou échangez « debut » et « fin »',
  exemples: {
    faux: avec('debut: 2024-09-15\nfin: 2024-06'),
    juste: avec('debut: 2024-09-15\nfin: 2024-09'),
  },
  check: ({ fiches }) =>
    fiches
      .filter(({ champs }) => areReversed(champs))
      .map((fiche) => {
        const start = placeOf(fiche.places, 'debut');
        const related = start ? [{ file: fiche.file, range: start }] : [];
        const { debut = null } = fiche.champs;
        return defectIn(fiche, 'dates-inversees', { field: 'fin', detail: debut, related });
      }),
};

export function areReversed({ debut, fin }: Fiche['champs']): boolean {
  return debut !== undefined && fin !== undefined && isBefore(fin, debut);
}
