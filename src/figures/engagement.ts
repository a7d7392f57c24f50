import { isEngagee } from '../fiche/vocabulary/status.ts';
import type { Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import type { Dimension } from './dimension.ts';

/** Two columns: engaged or not; a fiche without a status counts as not engaged. */
export function engagementOf(vocabulary: Vocabulary): Dimension {
  return {
    id: 'engagement',
    label: 'Engagement',
    valuesOf: (fiche) => [isEngagee(fiche, vocabulary) ? 'engagees' : 'autres'],
    declared: [
      { id: 'engagees', label: 'Engagées' },
      { id: 'autres', label: 'Autres' },
    ],
    closed: true,
    multiple: false,
  };
}
