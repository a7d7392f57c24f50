import { outOfList } from '../out-of-list.ts';

export const statusInconnu = outOfList({
  code: 'status-inconnu',
  nestPas: 'n’est pas un statut',
  titre: 'le statut n’est pas dans la liste',
  pourquoi: 'le bilan compte les fiches par statut ; un statut inconnu ne compte nulle part',
  effet: 'le bilan range cette fiche dans « non renseigné »',
  faux: 'status: à lancer',
  juste: 'status: a-venir',
});
