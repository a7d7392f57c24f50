import type { Fiche } from '../../fiche/plan.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';

/** A fiche at one end, with the words that its territory had then. */
export interface Cote {
  readonly fiche: Fiche;
  readonly vocabulary: Vocabulary;
}
