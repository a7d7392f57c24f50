import { outOfList } from '../out-of-list.ts';

export const niveauInconnu = outOfList({
  code: 'niveau-inconnu',
  nestPas: 'n’est pas un niveau d’urgence',
  titre: 'le niveau d’urgence n’est pas dans la liste',
  pourquoi: 'trois niveaux suffisent à comparer les fiches',
  effet: 'le bilan range cette fiche dans « non renseigné »',
  faux: 'niveau: très haut',
  juste: 'niveau: eleve',
  geste: 'écrivez eleve, moyen ou bas',
});
