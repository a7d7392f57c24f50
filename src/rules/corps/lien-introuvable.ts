import { missingTarget } from '../missing-target.ts';

export const lienIntrouvable = missingTarget({
  code: 'lien-introuvable',
  severity: 'avertissement',
  kind: 'lien',
  titre: 'un lien ne mène à aucun fichier',
  vide: 'le lien n’a pas d’adresse',
  pourquoi: 'le fichier a été déplacé, renommé ou supprimé : le lecteur tombe sur une page introuvable',
  geste: 'corrigez le chemin, ou retirez le lien',
  faux: 'Voir la [convention](../docs/convention.pdf).\n',
  juste: 'Voir la [convention](../docs/convention-2024.pdf).\n',
  fichier: 'docs/convention-2024.pdf',
});
