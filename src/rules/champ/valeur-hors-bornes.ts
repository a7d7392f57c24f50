import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const valeurHorsBornes: Rule = {
  code: 'valeur-hors-bornes',
  severity: 'erreur',
  titre: 'le nombre est hors des bornes',
  message: ({ received }) =>
    `${cite(received)} est hors des bornes, attendu un nombre positif et vraisemblable`,
  pourquoi: 'un montant négatif ou démesuré fausse tous les totaux',
  geste: 'vérifiez le nombre',
  exemples: {
    faux: avec('financements:\n  - financeur: ARS\n    montant: -5'),
    juste: avec('financements:\n  - financeur: ARS\n    montant: 5000'),
  },
};
