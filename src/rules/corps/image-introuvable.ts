import { missingTarget } from '../missing-target.ts';

export const imageIntrouvable = missingTarget({
  code: 'image-introuvable',
  severity: 'erreur',
  kind: 'image',
  titre: 'une image n’est pas dans le dépôt',
  vide: 'l’image n’a pas d’adresse',
  pourquoi: 'le document produit aurait un trou à la place de l’image',
  geste: 'ajoutez l’image au dépôt, ou corrigez son chemin',
  faux: '![Parcours de soins](images/parcours.png)\n',
  juste: '![Parcours de soins](images/parcours-2024.png)\n',
  fichier: 'fiches/images/parcours-2024.png',
});
