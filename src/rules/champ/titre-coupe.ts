import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const titreCoupe: Rule = {
  code: 'titre-coupe',
  severity: 'avertissement',
  titre: 'un # coupe le titre',
  message: ({ received }) =>
    `${cite(received)} est lu comme un commentaire et manque au titre, attendu le titre entre guillemets`,
  pourquoi:
    'pour YAML, un # après une espace commence un commentaire : la fin du titre disparaît sans message',
  geste: 'mettez tout le titre entre guillemets',
  effet: 'le titre paraît coupé dans les rapports',
  exemples: {
    faux: avec('title: Équipe mobile #3'),
    juste: avec('title: "Équipe mobile #3"'),
  },
};
