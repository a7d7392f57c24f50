import type { Finding } from '../fiche/finding.ts';
import { parsePlan, type Entry } from '../fiche/parse-plan.ts';
import type { Plan } from '../fiche/plan.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import { checkPlan } from '../rules/check-plan.ts';

/** A version of a repository, with what its rules say. */
export interface Version {
  readonly entries: readonly Entry[];
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** The same version with some fiches at another text, or with more of them, read and judged again. */
export function withTexts(
  texts: ReadonlyMap<string, string>,
  { entries, plan }: Version,
  surroundings: Surroundings,
): Version {
  const encoder = new TextEncoder();
  const kept = entries.filter(({ path }) => !texts.has(path));
  const put = [...texts].map(([path, text]): Entry => ({ path, bytes: encoder.encode(text) }));
  const all = [...kept, ...put];
  const read = parsePlan(all, plan);
  return { entries: all, plan: read, findings: checkPlan(read, surroundings) };
}
