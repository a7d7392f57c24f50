import { avecCopil, SAINE } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

const JUSTE = avecCopil(SAINE, 'status', { 12: 'a-venir' });
const [, entree = ''] = /(- date[\s\S]*)/.exec(JUSTE.copil ?? '') ?? [];

export const copilEnDouble: Rule = {
  code: 'copil-en-double',
  severity: 'erreur',
  titre: 'deux COPIL enregistrés portent la même date',
  message: ({ received }) =>
    `le COPIL du ${cite(received)} est déjà enregistré, attendu une seule entrée par COPIL`,
  pourquoi: 'rien ne dirait laquelle des deux entrées est ce que le COPIL a validé',
  geste: 'retirez l’une des deux entrées de .ptsm/copil.yaml, souvent venues d’une fusion de branches',
  exemples: {
    faux: {
      ...JUSTE,
      copil: `${JUSTE.copil ?? ''}${entree}`,
      montre: `# .ptsm/copil.yaml\n${entree}${entree}`,
    },
    juste: JUSTE,
  },
};
