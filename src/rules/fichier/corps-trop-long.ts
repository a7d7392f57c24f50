import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const corpsTropLong: Rule = {
  code: 'corps-trop-long',
  severity: 'erreur',
  titre: 'le corps de la fiche est trop long',
  message: () => 'le corps dépasse 300 000 caractères, attendu quelques pages',
  pourquoi: 'un texte si long ralentit tous les rapports',
  geste: 'déplacez les annexes hors de la fiche',
  effet: 'le corps n’est pas lu ; l’en-tête compte',
  exemples: {
    faux: {
      ...texte(
        '---\nid: 12\ntitle: Équipe mobile pour adolescents\naxe: 1\npriority: 4\nstatus: a-venir\n---\n' +
          'mot '.repeat(80_000),
      ),
      montre: 'un corps de 320 000 caractères',
    },
    juste: SAINE,
  },
};
