import { fieldWord } from '../../../fiche/vocabulary/field-word.ts';
import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import type { Result } from '../../../figures/result.ts';
import { capital } from '../../typography.ts';
import type { Colonne } from './nommees.ts';

type Enterine = NonNullable<Result<'ptsm.copil'>['enterine']>;

interface AEnteriner {
  readonly ref: string;
  readonly title: string;
  readonly changement: string;
}

export const ENTERINE_COLONNES: readonly Colonne<AEnteriner>[] = [
  ['Ce qui a changé', ({ changement }) => changement],
];

/** What is to be validated again; of a fiche that is gone, its number is all that was kept. */
export function aEnteriner(
  { modifiees, nouvelles, disparues }: Enterine,
  vocabulary: Vocabulary,
): readonly AEnteriner[] {
  const changement = ({ champs, sections }: Enterine['modifiees'][number]) =>
    capital(
      [
        ...champs.map((champ) => fieldWord(champ, vocabulary)),
        ...sections.map((titre) => `section « ${titre} »`),
      ].join(', '),
    );
  return [
    ...modifiees.map((fiche) => ({ ...fiche, changement: changement(fiche) })),
    ...nouvelles.map((fiche) => ({ ...fiche, changement: 'Fiche nouvelle' })),
    ...disparues.map((ref) => ({ ref, title: '—', changement: 'N’est plus dans le plan' })),
  ];
}
