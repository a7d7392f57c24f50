import { outOfList } from '../out-of-list.ts';

export const prioriteInconnue = outOfList({
  code: 'priorite-inconnue',
  nestPas: 'n’est pas une priorité',
  titre: 'la priorité n’est pas l’une des six',
  pourquoi:
    'le décret n° 2017-1200 fixe six priorités, numérotées de 1 à 6 (articles R. 3224-5 à R. 3224-10)',
  effet: 'le bilan range cette fiche dans « non renseigné »',
  faux: 'priority: 7',
  juste: 'priority: 6',
  geste: 'écrivez un numéro de 1 à 6, ou une liste',
});
