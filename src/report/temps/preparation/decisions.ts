import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import { frenchDate } from '../../../fiche/words/french-date.ts';
import type { Result } from '../../../figures/result.ts';
import { oneLine } from '../../one-line.ts';
import { capital } from '../../typography.ts';
import { termWords } from '../value-words.ts';
import type { Colonne } from './nommees.ts';

type ADecider = Result<'ptsm.copil'>['aDecider'][number];
type Raison = ADecider['raisons'][number];

/** Why a fiche waits for a decision, and what it says of that itself. */
export function decisionsColonnes(vocabulary: Vocabulary): readonly Colonne<ADecider>[] {
  return [
    [
      'Pourquoi',
      (fiche) => capital(fiche.raisons.map((raison) => RAISONS[raison](fiche, vocabulary)).join(' ; ')),
    ],
    ['Motif ou difficultés', ({ motif }) => (motif === null ? 'non renseigné' : oneLine(motif))],
  ];
}

const RAISONS: Readonly<Record<Raison, (fiche: ADecider, vocabulary: Vocabulary) => string>> = {
  'a-discuter': () => 'à discuter',
  suspendue: () => 'suspendue',
  recul: ({ status }, vocabulary) => `statut en recul : ${termWords('status', status ?? '', vocabulary)}`,
  'echeance-depassee': ({ fin }) => `échéance dépassée${fin === null ? '' : ` (${frenchDate(fin)})`}`,
};
