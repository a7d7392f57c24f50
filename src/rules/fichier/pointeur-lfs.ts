import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const pointeurLfs: Rule = {
  code: 'pointeur-lfs',
  severity: 'erreur',
  titre: 'le fichier est un renvoi Git LFS',
  message: () => 'renvoi Git LFS à la place du texte, attendu la fiche elle-même',
  pourquoi: 'le dépôt a rangé ce fichier hors de git : il n’en reste qu’un renvoi',
  geste: 'retirez « *.md » de la configuration de Git LFS, puis enregistrez la fiche à nouveau',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
    juste: SAINE,
  },
};
