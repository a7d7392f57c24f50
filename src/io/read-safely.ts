import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { isWithin } from './find-root.ts';
import { readEntry } from './read-entry.ts';

/**
 * A settings file of the repository, under the same precautions as a fiche: a regular file, no link out,
 * not too large. @throws UsageError, exit 2 for what it is, 3 where the system refuses
 */
export function readSafely(root: string, path: string): Uint8Array {
  const entry = isFolderInside(root, path) ? readEntry(path, { root, boundary: root }) : null;
  if (entry && 'bytes' in entry) return entry.bytes;
  const why = entry && 'detail' in entry ? entry.detail : 'hors du dépôt';
  const exitCode = entry && 'refusal' in entry && entry.refusal === 'fichier-illisible' ? 3 : 2;
  throw new UsageError(`« ${path} » n’est pas lu : ${why}`, {
    exitCode,
    hint: 'attendu un fichier ordinaire du dépôt',
  });
}

/** A folder of the path may be a link, too. */
function isFolderInside(root: string, path: string): boolean {
  try {
    return isWithin(realpathSync(root), realpathSync(dirname(join(root, path))));
  } catch {
    return false;
  }
}
