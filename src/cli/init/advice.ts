import { INCLUDED } from './gitlab-files.ts';
import type { Wanted } from './files-for.ts';
import type { Written } from './write-new-files.ts';

/** What is left to do by hand once the files are there. */
export function adviceOn(
  written: readonly Written[],
  { ci, commentaires, source, vscode }: Wanted,
): readonly string[] {
  const isNew = written.some(({ etat }) => etat === 'écrit');
  const isIncluded = written.some(({ chemin }) => chemin === INCLUDED);
  const advice: readonly (readonly [boolean, string])[] = [
    [isIncluded, `À ajouter à .gitlab-ci.yml :\n\n  include:\n    - local: ${INCLUDED}\n`],
    [
      isNew && ci !== null && source === null,
      'La CI installera ptsm depuis npm, à cette version. S’il n’y est pas publié, changez PTSM_SOURCE dans le fichier écrit : github:ORGANISATION/ptsm#v0.1.0.',
    ],
    [
      isNew && ci !== null,
      'Versez ces fichiers dans git : la vérification a lieu dès la prochaine demande de fusion.',
    ],
    [
      isNew && commentaires,
      'Les commentaires commencent quand ptsm-commentaire.yml est sur la branche par défaut.',
    ],
    [
      isNew && vscode,
      'Dans VS Code, Ctrl+Maj+B lance la vérification : les constats sont dans l’onglet Problèmes.',
    ],
  ];
  return advice.filter(([applies]) => applies).map(([, text]) => text);
}
