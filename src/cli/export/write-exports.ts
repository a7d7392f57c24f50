import { UsageError } from '../../fiche/usage-error.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { french } from '../../report/typography.ts';
import { refuseSource } from '../refuse-source.ts';
import { tell } from '../streams.ts';
import type { ExporterOptions } from './open-exportation.ts';

interface Written {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Writes what was exported, all of it made before: never over a fiche or a setting. @throws UsageError */
export async function writeExports(files: readonly Written[], options: ExporterOptions): Promise<void> {
  if (options.rapport.length > 0)
    throw new UsageError('un export n’a pas de rapport', { hint: 'ôtez --rapport : -o dit le fichier' });
  for (const { file } of files) await refuseSource(file, options);
  for (const { file, content } of files) {
    writeFileSafely(file, content);
    if (!options.silencieux) tell(french(`écrit : ${file}`));
  }
}

export function tellReserves(reserves: readonly string[]): void {
  for (const reserve of reserves) tell(french(`ptsm : ${reserve}`));
}
