import type { Result } from '../../figures/result.ts';

type Section = Result<'ptsm.docteur'>['sections'][number];
export type Ligne = Section['lignes'][number];
export type Geste = Result<'ptsm.docteur'>['aFaire'][number];

/** What an examination tells, and what it would have the reader do. */
export interface Examen {
  readonly section: Section;
  readonly gestes: readonly Geste[];
}

/** A line of a section; its third part says whether all is well, its fourth where that comes from. */
export function ligne(
  [id, libelle]: readonly [string, string],
  valeur: string,
  { etat = 'information', note = null }: Partial<Pick<Ligne, 'etat' | 'note'>> = {},
): Ligne {
  return { id, libelle, valeur, etat, note };
}
