import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import type { Root } from './find-root.ts';
import { packageFolder } from './package-folder.ts';

const SIZE_LIMIT = 200_000;

/** The territory's own `modeles/NOM.md`, or the one that comes with the tool. */
export function readTemplate(name: string, { folder }: Root): { name: string; source: string } {
  const own = join(folder, 'modeles', `${name}.md`);
  if (!existsSync(own))
    return {
      name: `templates/${name}.md`,
      source: readFileSync(join(packageFolder(), 'templates', `${name}.md`), 'utf8'),
    };
  const stats = lstatSync(own);
  if (!stats.isFile() || stats.size > SIZE_LIMIT)
    throw new UsageError(`le modèle modeles/${name}.md n’est pas un fichier ordinaire de taille raisonnable`);
  return { name: `modeles/${name}.md`, source: readFileSync(own, 'utf8') };
}
