import { UsageError } from '../fiche/usage-error.ts';

/** Files of one folder, more of which are made to fill a memory: no plan is near it. */
const FILES = 1_000_000;

/** @throws UsageError, exit 3 */
export function refuseTooMany(files: number): void {
  if (files > FILES) throw new UsageError('ce commit a trop de fichiers pour être lu', { exitCode: 3 });
}
