import { countBySeverity } from '../figures/constats.ts';
import { envelope } from '../figures/envelope.ts';
import type { Result } from '../figures/result.ts';
import type { CorrectedPlan } from '../fixes/correct-plan.ts';
import { prefixOf } from '../io/find-root.ts';
import { patchOf } from '../report/patch.ts';
import type { OpenPlan } from './open-plan.ts';

/** Corrections as `corriger -f json` prints them. */
export function buildCorrections(
  { files, applied, discarded, remaining }: CorrectedPlan,
  opened: OpenPlan,
  ecrites: boolean,
): Result<'ptsm.corrections'> {
  const prefix = prefixOf(opened.root);
  return {
    ...envelope('ptsm.corrections', opened),
    ecrites,
    corrections: applied,
    ecartees: discarded,
    patch: patchOf(files.map((file) => ({ ...file, path: prefix + file.path }))),
    reste: countBySeverity(remaining),
  };
}
