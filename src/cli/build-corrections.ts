import { countBySeverity } from '../figures/constats.ts';
import { envelope } from '../figures/envelope.ts';
import type { Result } from '../figures/result.ts';
import type { CorrectedPlan } from '../fixes/correct-plan.ts';
import { repositoryPath } from '../io/committed-blobs.ts';
import { patchOf } from '../report/patch.ts';
import type { OpenPlan } from './open-plan.ts';

/** Corrections as `corriger -f json` prints them. */
export function buildCorrections(
  { files, applied, discarded, remaining }: CorrectedPlan,
  opened: OpenPlan,
  ecrites: boolean,
): Result<'ptsm.corrections'> {
  const inRepository = repositoryPath(opened.root);
  return {
    ...envelope('ptsm.corrections', opened),
    ecrites,
    corrections: applied,
    ecartees: discarded,
    patch: patchOf(files.map((file) => ({ ...file, path: inRepository(file.path) }))),
    reste: countBySeverity(remaining),
  };
}
