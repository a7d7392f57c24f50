import { renameSync } from 'node:fs';
import { UsageError } from '../fiche/usage-error.ts';
import { reasonOf } from './reason.ts';
import { removeQuietly, stageFile } from './stage-file.ts';

/**
 * Writes beside, then renames: a full disk or an interruption leaves the previous file as it was, whose mode is
 * kept. Never through a link. @throws UsageError, exit 3
 */
export function writeFileSafely(path: string, content: string | Uint8Array): void {
  try {
    putInPlace(stageFile(path, content), path);
  } catch (error) {
    throw new UsageError(`« ${path} » ne peut pas être écrit (${reasonOf(error)})`, {
      exitCode: 3,
      hint: 'le fichier d’avant, s’il y en avait un, est intact',
    });
  }
}

function putInPlace(beside: string, path: string): void {
  try {
    renameSync(beside, path);
  } catch (error) {
    removeQuietly(beside);
    throw error;
  }
}
