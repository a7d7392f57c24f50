import { depuisCopil } from '../../fiche/copil/depuis-copil.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { defectIn } from '../defect-in.ts';
import { avecCopil, fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';

const DEUX = fiches({ 'fiches/12-ados.md': 'id: 12', 'fiches/13-logement.md': 'id: 13' });
const STATUT = 'a-venir';

export const nouvelleDepuisCopil: Rule = {
  code: 'nouvelle-depuis-copil',
  severity: 'info',
  titre: 'une fiche n’a pas été validée par le dernier COPIL',
  message: ({ detail }) =>
    `cette fiche n’est pas de celles que le COPIL du ${detail ?? ''} a validées, attendu un COPIL qui la valide`,
  pourquoi:
    'une fiche ajoutée entre deux COPIL compte dans le bilan sans que les partenaires en aient décidé',
  geste: 'présentez-la au prochain COPIL ; quand il l’a validée, ptsm copil enteriner AAAA-MM-JJ',
  exemples: {
    faux: avecCopil(DEUX, 'status', { 12: STATUT }),
    juste: avecCopil(DEUX, 'status', { 12: STATUT, 13: STATUT }),
  },
  check(plan) {
    const depuis = depuisCopil(plan);
    if (!depuis) return [];
    const detail = frenchDate(depuis.copil.date);
    return depuis.nouvelles.map((fiche) => defectIn(fiche, 'nouvelle-depuis-copil', { field: 'id', detail }));
  },
};
