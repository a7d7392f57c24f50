import type { Plain } from '../../edits/field-change.ts';
import { sameData } from '../../edits/same-data.ts';
import { isMap } from '../../fiche/is-map.ts';

/** What the schema adds where a fiche says nothing. */
const ADDED = { unite: 'EUR' };

/** A list of entries read from one cell, without the unit that nobody wrote in the fiche. */
export function sparing(valeur: Plain | null, there: unknown): Plain | null {
  if (!Array.isArray(valeur)) return valeur;
  const written: readonly unknown[] = Array.isArray(there) ? there : [];
  return (valeur as readonly Plain[]).map((entry, index) => {
    const same = written.find((one) => isMap(one) && sameData({ ...ADDED, ...one }, entry));
    return (same ?? withoutAdded(entry, written[index])) as Plain;
  });
}

function withoutAdded(entry: Plain, there: unknown): Plain {
  const { unite, ...others } = entry as Readonly<Record<string, Plain>>;
  const isAdded = unite === ADDED.unite && !(isMap(there) && Object.hasOwn(there, 'unite'));
  return isAdded ? others : entry;
}
