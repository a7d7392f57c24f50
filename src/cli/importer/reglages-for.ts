import { join } from 'node:path';
import { parseReglages, type ParsedReglages } from '../../echanges/import/reglages/parse-reglages.ts';
import { REGLAGES_FILE, SANS_REGLAGES } from '../../echanges/import/reglages/reglages.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { SIZE_LIMIT } from '../../io/read-entry.ts';
import { readForeign } from '../../io/read-foreign.ts';
import { settingsText } from '../../io/settings-text.ts';
import type { OpenPlan } from '../open-plan.ts';
import type { ImporterOptions } from './options.ts';

/** How tables are read, and the name of the file that says so, null where none does. */
export interface ReglagesLus extends ParsedReglages {
  readonly path: string | null;
}

/** `--reglages`, or `import.yaml` beside `ptsm.yaml`. @throws UsageError where it cannot be read */
export async function reglagesFor(
  { reglages }: ImporterOptions,
  { root, source, plan }: OpenPlan,
): Promise<ReglagesLus> {
  const path = reglages ?? REGLAGES_FILE;
  const bytes = reglages === null ? await source.settings(REGLAGES_FILE) : readNamed(reglages);
  if (bytes === null) return { reglages: SANS_REGLAGES, remarques: [], path: null };
  const parsed = parseReglages({
    fichier: path,
    text: settingsText(path, bytes),
    champs: plan.vocabulary.champs,
  });
  return { ...parsed, path: reglages ?? join(root.folder, REGLAGES_FILE) };
}

/** @throws UsageError */
function readNamed(path: string): Uint8Array {
  const found = readForeign(path, SIZE_LIMIT);
  if ('bytes' in found) return found.bytes;
  throw new UsageError(`« ${path} » pèse plus d’un Mio : ce ne sont pas des réglages d’import`);
}
