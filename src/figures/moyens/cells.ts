import type { Fiche } from '../../fiche/plan.ts';
import type { Cell } from '../result.ts';
import { exactSum, type Monnaie } from './exact-sum.ts';

interface Apport {
  readonly fiche: Fiche;
  readonly value: number | null;
}

/** The amounts added up, and the fiches that give one; null, not zero, where none does. */
export function sumCell(apports: readonly Apport[], unite: Monnaie): Cell {
  const known = apports.filter((one): one is Apport & { value: number } => one.value !== null);
  const values = known.map(({ value }) => value);
  return {
    value: values.length === 0 ? null : exactSum(values, unite),
    fiches: refsOf(known),
  };
}

/** Fiches, each once. */
export function fichesCell(items: readonly { readonly fiche: Fiche }[]): Cell & { readonly value: number } {
  const fiches = refsOf(items);
  return { value: fiches.length, fiches };
}

/** In the order of the items, which is that of the numbers. */
function refsOf(items: readonly { readonly fiche: Fiche }[]): readonly string[] {
  return [...new Set(items.map(({ fiche }) => fiche.ref))];
}
