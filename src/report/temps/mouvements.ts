import type { Changement } from '../../figures/result.ts';
import type { Compared, Modifiee } from './compared.ts';

type Nature = NonNullable<Changement['nature']>;

/** A fiche with the change that makes it one of a kind. */
export interface Mouvement {
  readonly fiche: Modifiee;
  readonly changement: Changement;
}

/** Fiches that went on, stopped, went back, started again; null for a status that only has another name, or was not read. */
export function ofStatus(
  { modifiees }: Pick<Compared, 'modifiees'>,
  nature: Nature | null,
): readonly Mouvement[] {
  return moved(modifiees, (changement) => changement.champ === 'status' && changement.nature === nature);
}

/** Fiches whose end, or start, was put off. */
export function postponed(
  { modifiees }: Pick<Compared, 'modifiees'>,
  date: 'debut' | 'fin',
): readonly Mouvement[] {
  return moved(modifiees, ({ champ, nature }) => champ === date && nature === 'report');
}

function moved(modifiees: readonly Modifiee[], isMeant: (changement: Changement) => boolean) {
  return modifiees.flatMap((fiche) => {
    const changement = fiche.champs.find(isMeant);
    return changement ? [{ fiche, changement }] : [];
  });
}
