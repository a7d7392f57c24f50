import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { findRoot, isWithin } from '../io/find-root.ts';
import { isMarkdown } from '../io/fiche-path.ts';
import { readConfiguration } from '../io/read-configuration.ts';
import { workTree } from '../io/work-tree.ts';
import type { CommonOptions } from './common-options.ts';
import { refuseConfiguration } from './refuse-configuration.ts';

/** A report must not replace what it was made from: a fiche, the settings, git's own files. @throws UsageError */
export async function refuseSource(file: string, { dossier, config }: CommonOptions): Promise<void> {
  const path = realPath(file);
  if (path.split(sep).includes('.git')) throw refusal(file, 'appartient à git');
  const root = findRootOrNull(dossier, config);
  if (!root) return;
  if (path === join(root.folder, root.settings) || isWithin(join(root.folder, '.ptsm'), path))
    throw refusal(file, 'est un réglage du dépôt');
  const read = await readConfiguration(workTree(root), root.settings, refuseConfiguration);
  const { fiches } = read.configuration;
  if (isMarkdown(path) && isWithin(join(root.folder, fiches), path))
    throw refusal(file, 'serait lu comme une fiche');
}

function findRootOrNull(...place: Parameters<typeof findRoot>): ReturnType<typeof findRoot> | null {
  try {
    return findRoot(...place);
  } catch {
    return null;
  }
}

/** The folder's own name, whatever link leads there; the file may not exist yet. */
function realPath(file: string): string {
  const absolute = resolve(file);
  try {
    return join(realpathSync(dirname(absolute)), basename(absolute));
  } catch {
    return absolute;
  }
}

function refusal(file: string, why: string): UsageError {
  return new UsageError(`« ${file} » ${why} : rien n’y est écrit`, { hint: 'choisissez un autre fichier' });
}
