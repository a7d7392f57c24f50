import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const finsDeLigne: Rule = {
  code: 'fins-de-ligne',
  severity: 'erreur',
  titre: 'les lignes se terminent à l’ancienne',
  message: () =>
    'fins de ligne d’un ancien Macintosh (CR seul), attendu celles d’aujourd’hui (LF, ou CRLF sous Windows)',
  pourquoi: 'les outils d’aujourd’hui n’y voient qu’une seule ligne',
  geste:
    'rouvrez le fichier dans un éditeur de texte et enregistrez-le avec des fins de ligne « LF » ou « CRLF »',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: { ...texte('---\rid: 12\r---\r'), montre: 'un fichier dont chaque ligne se termine par CR seul' },
    juste: SAINE,
  },
};
