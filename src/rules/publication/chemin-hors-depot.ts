import { eachLink } from '../each-link.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

const QUOI = { lien: 'le lien', image: 'l’image' } as const;

export const cheminHorsDepot: Rule = {
  code: 'chemin-hors-depot',
  severity: 'erreur',
  titre: 'un lien ou une image mène hors du dépôt',
  message: ({ received, detail }) =>
    `${detail ?? 'le lien'} ${cite(received)} mène hors du dépôt, attendu un fichier du dépôt`,
  pourquoi:
    'ce fichier n’existe que sur une machine, et rien d’autre que le dépôt ne doit entrer dans un document publié : l’outil ne l’ouvre jamais',
  geste: 'copiez le fichier dans le dépôt et donnez son chemin à partir du dossier de la fiche',
  exemples: {
    faux: avec('', '![Carte des CMP](../../Documents/carte.png)\n'),
    juste: { ...avec('', '![Carte des CMP](images/carte.png)\n'), autres: ['fiches/images/carte.png'] },
  },
  check: eachLink('chemin-hors-depot', ({ link, target, holds }) => {
    const isOutside =
      target.kind === 'dehors' || (target.kind === 'depot' && target.fromRoot && !holds(target.path));
    return isOutside ? { detail: QUOI[link.kind] } : null;
  }),
};
