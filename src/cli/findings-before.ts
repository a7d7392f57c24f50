import type { Commit } from '../io/parse-commit.ts';
import { storeFor } from '../io/find-commit.ts';
import { judge } from '../rules/judge.ts';
import type { OpenPlan } from './open-plan.ts';
import { readCommit } from './read-version.ts';
import type { Severities } from './severity-options.ts';
import { tell } from './streams.ts';
import { templateDefects } from './template-defects.ts';

/**
 * Fingerprints of what was wrong in a commit, by its own `ptsm.yaml` and its own exceptions, but judged on the day of
 * today: what only time made wrong is not put down to the change.
 */
export async function fingerprintsAt(
  base: Commit,
  { source: { today }, ...depot }: OpenPlan,
  severities: Severities,
): Promise<ReadonlySet<string>> {
  const store = storeFor(depot.root, depot.store, `« ${base.commit} »`);
  const then = { commit: base, day: base.date };
  const { plan, source, avis } = await readCommit(depot, { store, then, severities });
  for (const one of avis) tell(`ptsm : ${one}`);
  const { findings } = judge(plan, { ...source, today }, await templateDefects(plan));
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}
