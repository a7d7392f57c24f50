import { frenchDate } from '../../../fiche/words/french-date.ts';
import { plural } from '../../../fiche/words/plural.ts';
import type { Result } from '../../../figures/result.ts';
import { capital } from '../../typography.ts';
import type { Colonne } from './nommees.ts';

type SansNouvelles = Result<'ptsm.copil'>['sansNouvelles'][number];

/** Whom to ask, and since when nothing is known; `silence` is the number of months that is too many. */
export function silenceColonnes(silence: number): readonly Colonne<SansNouvelles>[] {
  const why = (fiche: SansNouvelles) => fiche.raisons.map((raison) => RAISONS[raison](fiche, silence));
  return [
    ['Pilotes', ({ pilotes }) => pilotes.join(', ') || 'non renseignés'],
    ['Pourquoi', (fiche) => capital(why(fiche).join(', '))],
    ['Dernière modification', ({ modification }) => (modification === null ? '—' : frenchDate(modification))],
  ];
}

const RAISONS: Readonly<
  Record<SansNouvelles['raisons'][number], (fiche: SansNouvelles, seuil: number) => string>
> = {
  fiche: (_, seuil) => `rien de ce qu’elle dit n’a moins de ${plural(seuil, 'mois', 'mois')}`,
  depot: ({ silence }) => `personne ne l’a modifiée depuis ${plural(silence ?? 0, 'mois', 'mois')}`,
};
