import type { Defect } from '../fiche/defect.ts';
import type { Severity } from '../fiche/finding.ts';
import type { Plan } from '../fiche/plan.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import type { Exemple } from './exemple.ts';

/** One case of a rule, with what its message may quote. */
export interface Cas {
  /** What stands there, without the quotes around it. */
  readonly received: string;
  readonly field: string | null;
  readonly expected: readonly string[];
  readonly detail: string | null;
  readonly suggestion: string | null;
}

/** A rule of the catalogue: what it says, why, and how to mend it. Its examples are its tests. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly titre: string;
  /** « unexpected, expected »: no capital, no final stop, plain spaces (the layout sets the French ones). */
  readonly message: (cas: Cas) => string;
  readonly pourquoi: string;
  readonly geste: string;
  /** What the reports do with the fiche until it is mended. */
  readonly effet?: string;
  readonly exemples: { readonly faux: Exemple; readonly juste: Exemple };
  /** Left out where the reading itself sees the fault. */
  readonly check?: (plan: Plan, surroundings: Surroundings) => readonly Defect[];
}
