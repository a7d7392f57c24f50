import { checkNames } from '../../src/cli/check-names.ts';
import { refuseConfiguration } from '../../src/cli/refuse-configuration.ts';
import type { Finding } from '../../src/fiche/finding.ts';
import type { Plan } from '../../src/fiche/plan.ts';
import { textsOf } from '../../src/figures/constats.ts';
import { findRoot } from '../../src/io/find-root.ts';
import { readConfiguration } from '../../src/io/read-configuration.ts';
import { readPlan } from '../../src/io/read-plan.ts';
import { workTree } from '../../src/io/work-tree.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';

export interface Validation {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** The text that a finding of this file points into. */
  readonly textOf: (file: string) => string;
}

/** What `ptsm valider` sees in a folder, without a process. @throws UsageError where it would exit 2 */
export async function valider(folder: string): Promise<Validation> {
  const root = findRoot(folder, null);
  const source = workTree(root);
  const settings = await readConfiguration(source, root.settings, refuseConfiguration);
  const { plan } = await readPlan(source, settings);
  checkNames(plan);
  const texts = textsOf(plan);
  return { plan, findings: checkPlan(plan, source), textOf: (file) => texts.get(file) ?? '' };
}
