import { relative, resolve, sep } from 'node:path';
import type { Plan } from '../fiche/plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import type { OpenPlan } from './open-plan.ts';

/** Which files a command is about: the whole repository is read, since fiches refer to each other. @throws UsageError */
export function wantedPaths(
  paths: readonly string[],
  { root, plan }: Pick<OpenPlan, 'root' | 'plan'>,
): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => relative(root.folder, resolve(path)).split(sep).join('/'));
  for (const [index, path] of wanted.entries()) refuseUnknown(path, paths[index] ?? path, plan);
  return (file) => wanted.some((path) => isUnder(path, file));
}

function refuseUnknown(path: string, typed: string, { files }: Plan): void {
  if (!files.some((file) => isUnder(path, file.path))) {
    throw new UsageError(`« ${typed} » ne contient aucune fiche du dépôt`, {
      hint: 'indiquez une fiche, ou un dossier de fiches',
    });
  }
}

function isUnder(folder: string, file: string): boolean {
  return folder === '' || file === folder || file.startsWith(`${folder}/`);
}
