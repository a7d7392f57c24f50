import { outOfList } from '../out-of-list.ts';

export const publicInconnu = outOfList({
  code: 'public-inconnu',
  nestPas: 'n’est pas un public connu',
  titre: 'le public n’est pas dans la liste',
  pourquoi: 'la couverture compte les fiches par public ; un public inconnu ne compte nulle part',
  effet: 'ce public n’entre dans aucun compte',
  faux: 'publics: [détenus]',
  juste: 'publics: [sous-main-de-justice]',
});
