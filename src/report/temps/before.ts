import type { Result } from '../../figures/result.ts';
import { yearFigures } from '../../figures/year-figures.ts';
import type { ChiffresBefore } from '../blocks/chiffres.ts';
import type { TableBefore } from '../tables.ts';
import { boutName, datedBout } from './bout.ts';

type Bilan = Result<'ptsm.bilan'>;

/** The figures of the state that a bilan is compared with, named as its own are. Null where it is compared with none. */
export function beforeOf({ comparaison, annee }: Bilan): ChiffresBefore | null {
  if (comparaison === null) return null;
  return { name: boutName(comparaison.avant), figures: yearFigures(comparaison.figures, annee) };
}

/** The same table in that state; null too where that state had no such table. */
export function tableBefore({ comparaison }: Bilan, id: string): TableBefore | null {
  const table = comparaison?.tables.find((one) => one.id === id);
  return comparaison && table ? { name: datedBout(comparaison.avant), table } : null;
}
