import type { Fiche } from '../../../fiche/plan.ts';
import type { Comparaison } from '../../result.ts';

/** A fiche of one end and what became of it, with what tells that they are one. */
export interface Paire {
  readonly avant: Fiche;
  readonly apres: Fiche;
  readonly preuve: Comparaison['renommees'][number]['preuve'];
  readonly probable: boolean;
}

/** The fiches of both ends that are still to be met. */
export interface Bouts {
  readonly avant: readonly Fiche[];
  readonly apres: readonly Fiche[];
}
