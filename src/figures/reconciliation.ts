import type { ChiffrePublie } from '../fiche/vocabulary/configuration.ts';
import { plural } from '../fiche/words/plural.ts';
import { enumerate } from '../fiche/words/enumerate.ts';
import { exactSum } from './moyens/exact-sum.ts';
import type { Figure, Reconciliation } from './result.ts';

/** Published figures beside the counted ones. A published figure of an unknown id was refused with the configuration. */
export function reconcile(
  published: readonly ChiffrePublie[],
  figures: readonly Figure[],
): readonly Reconciliation[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return published.flatMap((one) => {
    const figure = byId.get(one.figure);
    return figure ? [rowOf(one, figure)] : [];
  });
}

function rowOf({ valeur, source, ecart }: ChiffrePublie, figure: Figure): Reconciliation {
  const { id, label, unite, value: counted } = figure;
  const row = { id, label, unite, source, published: valeur, counted };
  if (counted === null) return { ...row, difference: null, fiches: [], note: 'Ce chiffre n’est pas connu.' };
  if (unite !== 'fiches') {
    const difference = exactSum([counted, -valeur], unite);
    const fiches = difference === 0 ? [] : [...new Set(ecart?.fiches)];
    return { ...row, difference, fiches, note: moneyNote(difference, ecart?.motif) };
  }
  const difference = counted - valeur;
  const named = difference === 0 ? [] : [...new Set(ecart?.fiches)];
  const fiches = named.filter((ref) => figure.fiches.includes(ref) === difference > 0);
  return {
    ...row,
    difference,
    fiches,
    note: noteOf({ difference, named, fiches, motif: ecart?.motif ?? '' }),
  };
}

/** Fiches can be counted against a difference in fiches, not against one in euros. */
function moneyNote(difference: number, motif: string | undefined): string | null {
  if (difference === 0) return null;
  if (motif === undefined) return 'Les données ne disent pas quelles fiches font l’écart.';
  return `L’outil ne vérifie pas ce qui explique un écart entre montants. ${motif}`;
}

interface Gap {
  readonly difference: number;
  /** The fiches that `ptsm.yaml` names, and those of them that can make the difference. */
  readonly named: readonly string[];
  readonly fiches: readonly string[];
  readonly motif: string;
}

/** What the data can say of a difference: whether the fiches named in `ptsm.yaml` make exactly that number. */
function noteOf({ difference, named, fiches, motif }: Gap): string | null {
  if (difference === 0) return null;
  if (named.length === 0) return 'Les données ne disent pas quelles fiches font l’écart.';
  const idle = named.filter((ref) => !fiches.includes(ref));
  const others = idle.length === 0 ? '' : ` ${enumerate(idle)} : sans effet sur ce chiffre.`;
  if (fiches.length === Math.abs(difference))
    return `L’écart est exactement celui de ces fiches.${others} ${motif}`;
  return `${plural(fiches.length, 'fiche nommée', 'fiches nommées')} pour ${String(Math.abs(difference))} : elles n’expliquent pas tout l’écart.${others} ${motif}`;
}
