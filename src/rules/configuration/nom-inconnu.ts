import { avec, avecConfiguration } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

export const nomInconnu: Rule = {
  code: 'nom-inconnu',
  severity: 'erreur',
  titre: 'ptsm.yaml nomme une règle ou un chiffre qui n’existe pas',
  message: (cas) =>
    `${cite(cas.received)} ne désigne rien, ${attendu(cas, 'le code d’une règle (ptsm regles) ou d’un chiffre (ptsm bilan -f json)')}`,
  pourquoi: 'un réglage mal nommé n’aurait aucun effet, sans que personne le sache',
  geste: 'corrigez le nom',
  exemples: {
    faux: avecConfiguration(
      avec('axe: 1'),
      { regles: { 'fiche-sans-pilotes': 'info' } },
      'regles:\n  fiche-sans-pilotes: info',
    ),
    juste: avecConfiguration(
      avec('axe: 1'),
      { regles: { 'fiche-sans-pilote': 'info' } },
      'regles:\n  fiche-sans-pilote: info',
    ),
  },
};
