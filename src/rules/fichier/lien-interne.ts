import { SAINE, refus } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const lienInterne: Rule = {
  code: 'lien-interne',
  severity: 'avertissement',
  titre: 'le lien symbolique double une fiche',
  message: ({ detail }) =>
    `lien symbolique vers ${detail ?? 'une autre fiche'}, attendu la fiche une seule fois`,
  pourquoi: 'une fiche ne compte pas deux fois : le lien n’est pas lu, sa cible l’est',
  geste: 'supprimez le lien, ou citez l’autre fiche dans le champ liens',
  exemples: {
    faux: refus('lien-interne', '01-autre.md', 'un lien vers une autre fiche du dossier'),
    juste: SAINE,
  },
};
