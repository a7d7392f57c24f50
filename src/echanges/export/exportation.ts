import type { Fiche, Plan } from '../../fiche/plan.ts';
import type { Files, Provenance } from '../../figures/result.ts';
import type { ValeurNonLue } from './non-lues.ts';

/** What is exported, and what must be said of it. */
export interface Exportation {
  readonly plan: Plan;
  /** Those that were chosen, in the order of their numbers. */
  readonly fiches: readonly Fiche[];
  /** The `--ou` expression that chose them, null for all of them. */
  readonly filter: string | null;
  readonly files: Files;
  readonly provenance: Provenance;
  /** Of these fiches: their cells are empty. */
  readonly nonLues: readonly ValeurNonLue[];
  /** Sets what a person reads in French typography; what fiches say is left as it is. */
  readonly typographie: (text: string) => string;
  /** « commit 1a2b3c4d5e du 12 novembre 2024, … » */
  readonly source: string;
}
