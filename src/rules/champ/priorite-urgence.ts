import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const prioriteUrgence: Rule = {
  code: 'priorite-urgence',
  severity: 'erreur',
  titre: 'un mot d’urgence à la place de la priorité',
  message: ({ received }) =>
    `${cite(received)} dit l’urgence, attendu le numéro de la priorité (1 à 6) ; l’urgence s’écrit dans « niveau »`,
  pourquoi:
    '« priority » est l’une des six priorités du décret n° 2017-1200 ; l’urgence locale est un autre champ',
  geste: 'déplacez ce mot dans « niveau » et écrivez ici un numéro de 1 à 6',
  effet: 'le bilan range cette fiche dans « non renseigné »',
  exemples: {
    faux: avec('priority: élevée'),
    juste: avec('priority: 4\nniveau: eleve'),
  },
};
