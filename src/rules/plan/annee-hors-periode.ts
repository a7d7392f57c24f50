import { defectIn } from '../defect-in.ts';
import { avec, avecConfiguration } from '../exemple.ts';
import type { Rule } from '../rule.ts';

const PERIODE = { periode: '2020-2025' };

export const anneeHorsPeriode: Rule = {
  code: 'annee-hors-periode',
  severity: 'avertissement',
  titre: 'une année est hors de la période du projet',
  message: ({ detail, expected }) =>
    `année ${detail ?? ''} hors de la période, attendu ${expected[0] ?? 'une année de la période'}`,
  pourquoi:
    'une action menée avant ou après le projet territorial est possible, mais c’est souvent une faute de frappe',
  geste: 'vérifiez l’année, ou élargissez « periode » dans ptsm.yaml',
  effet: 'l’année est comptée, sur sa propre ligne',
  exemples: {
    faux: avecConfiguration(avec('year: 2032'), PERIODE, 'periode: 2020-2025'),
    juste: avecConfiguration(avec('year: 2023'), PERIODE, 'periode: 2020-2025'),
  },
  check({ fiches, configuration: { periode = [] } }) {
    const [first, last] = [periode[0], periode.at(-1)];
    if (first === undefined || last === undefined) return [];
    const expected = [`une année de ${String(first)} à ${String(last)}`];
    return fiches.flatMap((fiche) => {
      const outside = (fiche.champs.year ?? []).filter((year) => year < first || year > last);
      return outside.length === 0
        ? []
        : [defectIn(fiche, 'annee-hors-periode', { field: 'year', detail: outside.join(', '), expected })];
    });
  },
};
