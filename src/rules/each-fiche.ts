import { inFile, type Flaw } from '../fiche/defect.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { capFlaws } from '../fiche/reading/cap-flaws.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import type { Rule } from './rule.ts';

interface Around {
  readonly plan: Plan;
  readonly surroundings: Surroundings;
}

/** A check that looks at each fiche alone, and says the same thing ten times at most of one. */
export function eachFiche(
  flawsOf: (fiche: Fiche, around: Around) => readonly Flaw[],
): NonNullable<Rule['check']> {
  return (plan, surroundings) =>
    plan.fiches.flatMap((fiche) =>
      capFlaws(flawsOf(fiche, { plan, surroundings })).map((found) => inFile(fiche.file, found)),
    );
}
