import type { ConfigurationFile } from '../fiche/plan.ts';
import { commitTree } from '../io/commit-tree.ts';
import { readConfiguration, type ReadConfiguration } from '../io/read-configuration.ts';
import type { Commit } from '../io/read-commit.ts';
import { readPlan } from '../io/read-plan.ts';
import type { Source } from '../io/source.ts';
import { workTree } from '../io/work-tree.ts';
import { judge } from '../rules/judge.ts';
import { withSeverities, type OpenPlan, type Severities } from './open-plan.ts';
import { refuseConfiguration } from './refuse-configuration.ts';
import { templateDefects } from './template-defects.ts';
import { tell } from './streams.ts';

/**
 * Fingerprints of what was wrong in a commit, by its own `ptsm.yaml` and its own exceptions, but judged on the day of
 * today: what only time made wrong is not put down to the change.
 */
export async function fingerprintsAt(
  base: Commit,
  { root, surroundings: { today } }: OpenPlan,
  severities: Severities,
): Promise<ReadonlySet<string>> {
  const source: Source = { ...commitTree(root, { commit: base, day: base.date }), today };
  const settings = settingsAt(source, root.settings) ?? settingsNow(root, base);
  const { plan } = readPlan(source, withSeverities(settings, severities));
  const { findings } = judge(plan, source, await templateDefects(plan));
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

/** Null where the `ptsm.yaml` of then cannot serve. */
function settingsAt(source: Source, name: string): ReadConfiguration | null {
  try {
    return readConfiguration(source, name, refuseQuietly);
  } catch (error) {
    if (error instanceof RefusedThen) return null;
    throw error;
  }
}

class RefusedThen extends Error {}

function refuseQuietly(file: ConfigurationFile): never {
  throw new RefusedThen(file.path);
}

function settingsNow(root: OpenPlan['root'], { commit }: Commit): ReadConfiguration {
  tell(
    `ptsm : ${root.settings} était à corriger dans ${commit.slice(0, 12)} ; ce commit est lu avec celui d’aujourd’hui`,
  );
  return readConfiguration(workTree(root), root.settings, refuseConfiguration);
}
