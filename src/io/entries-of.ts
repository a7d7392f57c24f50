import type { Entry } from '../fiche/parse-plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import type { Source } from './source.ts';

/**
 * The `.md` of a folder beside the fiches, none where there is no such folder; one that leads out of the
 * repository is an entry that is refused, and stops nothing.
 */
export async function entriesOf(folder: string, source: Source): Promise<readonly Entry[]> {
  if (!source.holds(folder)) return [];
  try {
    const found = await source.entries(folder, () => false);
    return found.filter(({ path }) => path !== folder);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const detail = error.flaw?.detail;
    return detail ? [{ path: folder, refusal: 'lien-symbolique', detail }] : [];
  }
}
