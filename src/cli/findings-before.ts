import type { Commit } from '../io/parse-commit.ts';
import { openVersion, type OpenPlan } from './open-plan.ts';
import type { Severities } from './severity-options.ts';
import { tell } from './streams.ts';
import { withTemplates } from './template-defects.ts';

/**
 * Fingerprints of what was wrong in a commit, by its own `ptsm.yaml` and its own exceptions, but judged on the day of
 * today: what only time made wrong is not put down to the change.
 */
export async function fingerprintsAt(
  base: Commit,
  opened: OpenPlan,
  severities: Severities,
): Promise<ReadonlySet<string>> {
  const then = { commit: base, day: base.date };
  const before = await withTemplates(
    await openVersion(opened, then, { severities, today: opened.source.today() }),
  );
  for (const one of before.avis ?? []) tell(`ptsm : ${one}`);
  return new Set(before.findings.map(({ fingerprint }) => fingerprint));
}
