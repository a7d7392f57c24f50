import { outOfList } from '../out-of-list.ts';

export const secteurInconnu = outOfList({
  code: 'secteur-inconnu',
  nestPas: 'n’est pas un secteur',
  titre: 'le secteur n’est pas dans la liste',
  pourquoi: 'une fiche est tripartite quand elle réunit les secteurs sanitaire, médico-social et social',
  effet: 'ce secteur n’entre dans aucun compte',
  faux: 'secteurs: [santé]',
  juste: 'secteurs: [sanitaire]',
  geste: 'écrivez sanitaire, medico-social ou social',
});
