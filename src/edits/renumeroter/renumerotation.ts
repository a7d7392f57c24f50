import type { Fiche } from '../../fiche/plan.ts';

export interface Renumerotation {
  readonly fiche: Fiche;
  readonly nouveau: string;
  /** Its file under the new number, the same where its name does not start with the former one. */
  readonly path: string;
}
