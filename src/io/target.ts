import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { obstacleOn, statsOf } from './obstacle.ts';
import { readSafely } from './read-safely.ts';
import { reasonOf } from './reason.ts';
import { writeFileSafely } from './write-file.ts';

/** The text of a file below `base`, null where there is none yet. No part of the way is a link. @throws UsageError */
export function readTarget(base: string, path: string): string | null {
  const obstacle = obstacleOn(base, path);
  if (obstacle) throw refusal(obstacle.path, obstacle.why);
  return statsOf(join(base, path)) ? Buffer.from(readSafely(base, path)).toString('utf8') : null;
}

/** Writes a file that `readTarget` found or could find, and the folders on its way. @throws UsageError, exit 3 */
export function writeTarget(base: string, path: string, text: string): void {
  const file = join(base, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new UsageError(`« ${path} » ne peut pas être écrit (${reasonOf(error)})`, { exitCode: 3 });
  }
  writeFileSafely(file, text);
}

function refusal(path: string, why: string): UsageError {
  return new UsageError(`« ${path} » ${why}`, {
    hint: 'Rien n’a été écrit. Mettez un dossier ordinaire à sa place, puis relancez.',
  });
}
