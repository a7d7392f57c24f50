import { avec, avecModele } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu } from '../words.ts';

export const modeleRefuse: Rule = {
  code: 'modele-refuse',
  severity: 'erreur',
  titre: 'un modèle de document ne peut pas servir',
  message: (cas) => `${cas.detail ?? ''}, ${attendu(cas, 'ce que liste « ptsm modeles »')}`,
  pourquoi: 'le bilan qui suit ce modèle ne peut pas être produit, et cela se découvre la veille du comité',
  geste: 'corrigez le mot souligné ; les blocs et les valeurs d’un modèle : ptsm modeles',
  exemples: {
    faux: avecModele(avec('axe: 1'), '# Bilan {{ annee }}\n\n::tablau{#axes}\n'),
    juste: avecModele(avec('axe: 1'), '# Bilan {{ annee }}\n\n::tableau{#axes}\n'),
  },
};
