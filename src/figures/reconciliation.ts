import type { ChiffrePublie } from '../fiche/configuration.ts';
import { plural } from '../fiche/plural.ts';
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

function rowOf(
  { valeur, source, ecart }: ChiffrePublie,
  { id, label, value, fiches }: Figure,
): Reconciliation {
  const counted = value ?? 0;
  const difference = counted - valeur;
  const named = difference === 0 ? [] : (ecart?.fiches ?? []);
  const behind = named.filter((ref) => fiches.includes(ref));
  return {
    id,
    label,
    source,
    published: valeur,
    counted,
    difference,
    fiches: behind,
    note: noteOf(difference, behind, ecart),
  };
}

/** What the data can say of a difference: whether the fiches named in `ptsm.yaml` make exactly that number. */
function noteOf(difference: number, behind: readonly string[], ecart: ChiffrePublie['ecart']): string | null {
  if (difference === 0) return null;
  if (!ecart) return 'Les données ne disent pas quelles fiches font l’écart.';
  if (difference > 0 && behind.length === difference)
    return `L’écart est exactement celui de ces fiches. ${ecart.motif}`;
  return `Ces fiches n’expliquent pas tout l’écart (${plural(behind.length, 'fiche')} pour ${String(Math.abs(difference))}). ${ecart.motif}`;
}
