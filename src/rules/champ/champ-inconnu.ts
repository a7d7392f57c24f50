import { SAINE, avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

export const champInconnu: Rule = {
  code: 'champ-inconnu',
  severity: 'erreur',
  titre: 'le champ n’existe pas',
  message: (cas) =>
    `le champ ${cite(cas.received)} n’existe pas, ${attendu(cas, 'l’un des champs d’une fiche')}`,
  pourquoi: 'un champ mal écrit est ignoré par tous les rapports : mieux vaut le savoir',
  geste: 'corrigez le nom du champ, ou déclarez-le sous « champs » dans ptsm.yaml',
  effet: 'la valeur n’entre dans aucun rapport',
  exemples: {
    faux: avec('statut: a-venir\nstatus: a-venir'),
    juste: SAINE,
  },
};
