import { eachLink } from '../each-link.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const lienInterdit: Rule = {
  code: 'lien-interdit',
  severity: 'avertissement',
  titre: 'une adresse ne commence pas comme une adresse publiable',
  message: ({ detail }) =>
    `adresse en « ${detail ?? ''}: », attendu http, https, mailto, tel ou le chemin d’un fichier du dépôt`,
  pourquoi:
    'une telle adresse peut exécuter du code chez le lecteur, ou ne s’ouvre que sur certaines machines',
  geste: 'remplacez l’adresse par celle d’une page, ou retirez le lien',
  exemples: {
    faux: avec('', 'Voir [la page](javascript:ouvrir(3)).\n'),
    juste: avec('', 'Voir [la page](https://exemple.fr/page-3).\n'),
  },
  check: eachLink('lien-interdit', ({ target }) =>
    target.kind === 'interdit' ? { detail: target.scheme } : null,
  ),
};
