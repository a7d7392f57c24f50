import { SAINE, auJour, avecException } from '../exemple.ts';
import type { Rule } from '../rule.ts';

const JUGEE = auJour('2026-11-23', SAINE);
const constat = '12/fiche-sans-pilote/pilotes/6e1b3f0c/1';

export const exceptionExpiree: Rule = {
  code: 'exception-expiree',
  severity: 'avertissement',
  titre: 'une exception est arrivée à son terme',
  message: ({ detail }) =>
    `cette exception a pris fin le ${detail ?? ''}, attendu une date à venir, ou la faute corrigée`,
  pourquoi: 'une exception est accordée pour un temps : passé ce temps, le constat est à nouveau signalé',
  geste: 'corrigez la fiche et retirez l’exception, ou convenez d’une autre date avec son responsable',
  exemples: {
    faux: avecException(JUGEE, { constat, 'jusqu-au': '2026-06-30' }),
    juste: JUGEE,
  },
};
