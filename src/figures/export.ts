import type { Fiche } from '../fiche/plan.ts';
import { envelope, type Reading } from './envelope.ts';
import { listed } from './fiches.ts';
import type { Result } from './result.ts';

type Export = Result<'ptsm.export'>;

/** Fiches as they come back: what `ptsm.fiches` has, and what could not be read of them. */
export function buildExport(
  fiches: readonly Fiche[],
  { filter, nonLues }: Pick<Export, 'filter' | 'nonLues'>,
  reading: Reading,
): Export {
  return { ...envelope('ptsm.export', reading), filter, nonLues, fiches: listed(fiches, reading.plan) };
}
