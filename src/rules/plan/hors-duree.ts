import { isBefore } from '../../fiche/partial-date.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import { frenchDate, theDate } from '../../fiche/words/french-date.ts';
import { defectIn } from '../defect-in.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { areReversed } from './dates-inversees.ts';

const DUREE = 'debut: 2022-09\nfin: 2024-06';

export const horsDuree: Rule = {
  code: 'hors-duree',
  severity: 'avertissement',
  titre: 'une année ou une étape est hors des dates de l’action',
  message: ({ detail, expected }) =>
    `${detail ?? ''} hors des dates de l’action, attendu ${expected[0] ?? 'une date entre « debut » et « fin »'}`,
  pourquoi:
    'une année de mise en œuvre, ou une étape, avant le début ou après la fin : l’une des dates n’a pas été mise à jour',
  geste: 'corrigez l’année ou l’étape, ou bien « debut » et « fin »',
  effet: 'l’année est comptée telle qu’elle est écrite',
  exemples: {
    faux: avec(`${DUREE}\nyear: 2022-2025\netapes: [{ titre: Recruter, date: 2022-05 }]`),
    juste: avec(`${DUREE}\nyear: 2022-2024\netapes: [{ titre: Recruter, date: 2022-09-01 }]`),
  },
  check: ({ fiches }) => fiches.flatMap(outside),
};

function outside(fiche: Fiche) {
  const { debut, fin, year = [], etapes = [] } = fiche.champs;
  // Dates out of order have their own finding, and everything is outside them.
  if (areReversed(fiche.champs)) return [];
  const isOutside = (date: string) =>
    (debut !== undefined && isBefore(date, debut)) || (fin !== undefined && isBefore(fin, date));
  const expected = [boundsOf(debut, fin)];
  const years = year.map(String).filter(isOutside);
  const steps = etapes.flatMap(({ date }, index) =>
    date !== undefined && isOutside(date) ? [{ field: `etapes.${String(index)}.date`, date }] : [],
  );
  return [
    ...(years.length > 0
      ? [{ field: 'year', detail: `${years.length > 1 ? 'années' : 'année'} ${enumerate(years)}` }]
      : []),
    ...steps.map(({ field, date }) => ({ field, detail: `étape (${frenchDate(date)})` })),
  ].map((facts) => defectIn(fiche, 'hors-duree', { ...facts, expected }));
}

function boundsOf(debut: string | undefined, fin: string | undefined): string {
  if (debut !== undefined && fin !== undefined) return `une date entre ${theDate(debut)} et ${theDate(fin)}`;
  return debut === undefined
    ? `une date qui ne dépasse pas ${theDate(fin ?? '')}`
    : `une date qui ne précède pas ${theDate(debut)}`;
}
