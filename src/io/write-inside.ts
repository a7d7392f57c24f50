import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { isWithin } from './find-root.ts';
import { reasonOf } from './reason.ts';
import { writeFileSafely } from './write-file.ts';

/** Writes a file of the repository, with the folders it needs; never through a link that leads out. @throws UsageError, exit 3 */
export function writeInside(root: string, path: string, content: string): void {
  const folder = join(root, dirname(path));
  if (!isWithin(realpathSync(root), realpathSync(nearestExisting(folder))))
    throw new UsageError(`« ${path} » mène hors du dépôt : rien n’est écrit`, { exitCode: 3 });
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`le dossier de « ${path} » ne peut pas être créé (${reasonOf(error)})`, {
      exitCode: 3,
    });
  }
  writeFileSafely(join(root, path), content);
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}
