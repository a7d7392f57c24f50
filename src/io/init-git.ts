import { git, gitLine } from './git.ts';

/** What became of it: made, or why not. */
export type GitInit = 'créé' | 'absent' | 'refusé';

/** A repository in a folder, its branch called `main`; no template of the machine is copied, so nothing of it runs. */
export function initGit(folder: string): GitInit {
  // An option of `init` names the branch only since git 2.28.
  const steps = [
    ['init', '--quiet', '--template='],
    ['symbolic-ref', 'HEAD', 'refs/heads/main'],
  ];
  if (steps.every((step) => git(folder, step) !== null)) return 'créé';
  return gitLine(folder, ['--version']) === '' ? 'absent' : 'refusé';
}
