import { outOfList } from '../out-of-list.ts';

export const axeInconnu = outOfList({
  code: 'axe-inconnu',
  nestPas: 'n’est pas un axe du territoire',
  titre: 'l’axe n’est pas déclaré',
  pourquoi: 'les axes sont ceux de ptsm.yaml, ou à défaut les trois axes de la feuille de route nationale',
  effet: 'le bilan range cette fiche dans « non renseigné »',
  faux: 'axe: 9',
  juste: 'axe: 2',
});
