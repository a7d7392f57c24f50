import { perFiche } from '../../fiche/body/per-fiche.ts';
import type { Fiche } from '../../fiche/plan.ts';
import type { Item } from '../result.ts';

/** A line of a budget, or a text in its place, with the fiche that says it. */
export type LigneBudget = Exclude<Item<'aFinancer'>['budget'], string | null>[number];
export type Financement = Item<'aFinancer'>['financements'][number];

/** Something with the fiche that says it. */
export type De<T> = T & { readonly fiche: Fiche };

/** None where the budget is a text: no amount is read in it. */
export const lignesOf = perFiche(({ champs }): readonly LigneBudget[] => {
  const { budget = [] } = champs;
  if (typeof budget === 'string') return [];
  return budget.map(({ annee = null, prevu = null, engage = null, unite, note = null }) => ({
    annee,
    prevu,
    engage,
    unite,
    note,
  }));
});

/** As the fiche says it: a text, or lines. */
export function budgetOf(fiche: Fiche): Item<'aFinancer'>['budget'] {
  const { budget } = fiche.champs;
  if (typeof budget === 'string') return budget;
  return budget === undefined || budget.length === 0 ? null : lignesOf(fiche);
}

export const financementsOf = perFiche(({ champs }): readonly Financement[] =>
  (champs.financements ?? []).map(
    ({ financeur, montant = null, annee = null, source = null, perenne = null }) => ({
      financeur,
      montant,
      annee,
      source,
      perenne,
    }),
  ),
);

/** Of several fiches, in their order. */
export function each<T extends object>(
  fiches: readonly Fiche[],
  of: (fiche: Fiche) => readonly T[],
): readonly De<T>[] {
  return fiches.flatMap((fiche) => of(fiche).map((one) => ({ ...one, fiche })));
}

/** Zero is an amount. */
export function hasMontant(fiche: Fiche): boolean {
  return (
    lignesOf(fiche).some(({ prevu, engage }) => prevu !== null || engage !== null) ||
    financementsOf(fiche).some(({ montant }) => montant !== null)
  );
}
