import type { GitInit } from '../../../io/init-git.ts';

const GIT: Readonly<Record<GitInit, string | null>> = {
  créé: null,
  absent:
    'git n’est pas installé : les fiches se vérifient sans lui, mais rien ne garde leur histoire. Installez-le (https://git-scm.com), puis tapez « git init » dans ce dossier.',
  refusé: 'git a refusé de créer un dépôt dans ce dossier : tapez-y « git init » pour savoir pourquoi.',
};

/** What is left to do; `dossier` is the folder to go to, null where one is there. */
export function nextSteps(dossier: string | null, git: GitInit | null): readonly string[] {
  const trouble = git === null ? null : GIT[git];
  const go = dossier === null ? '' : ` dans ${dossier}`;
  return [
    ...(trouble === null ? [] : [trouble]),
    `Ensuite${go} : ptsm nouvelle "Titre de l’action" pour une fiche, ptsm importer FICHIER pour un classeur ou un document.`,
    'À tout moment : ptsm valider dit ce qui est à corriger, ptsm bilan ce que le plan fait.',
    'README.md l’explique à qui n’a jamais employé git ; ptsm.yaml se complète quand vous voulez.',
  ];
}
