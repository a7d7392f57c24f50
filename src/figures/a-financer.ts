import type { Fiche } from '../fiche/plan.ts';
import { sensOf } from '../fiche/vocabulary/status.ts';
import { nameOf } from './actions.ts';
import { byRef } from './fiches.ts';
import { exactSum } from './moyens/exact-sum.ts';
import { sumCell } from './moyens/cells.ts';
import { budgetOf, each, financementsOf, lignesOf } from './moyens/montants.ts';
import type { Population } from './population.ts';
import type { Item, Part } from './result.ts';

/** Given up, or achieved: nobody looks for money any more. */
const CLOSED = ['abandonnee', 'realisee'];

/**
 * What each open fiche plans in euros, all years together, and what its financeurs bring; the largest need first. A cost
 * without euros (a text, ETP) has no need that can be computed: it is listed last, as the fiche says it.
 */
export function aFinancer({ plan, fiches }: Population): Part<'aFinancer'> {
  const open = fiches.filter((fiche) => !CLOSED.includes(sensOf(fiche, plan.vocabulary) ?? ''));
  return byRef(open)
    .filter(isPlanned)
    .map((fiche) => ({ ...nameOf(fiche, plan), ...besoinOf(fiche) }))
    .sort((a, b) => (b.reste ?? -1) - (a.reste ?? -1));
}

/** Of the fiches whose planned euros are not all brought: there, what remains is what is planned less what is brought. */
export function aTrouver(besoins: Part<'aFinancer'>) {
  const open = besoins.filter(({ reste }) => reste !== null && reste > 0);
  const sum = (key: 'prevu' | 'obtenu' | 'reste') =>
    exactSum(
      open.map((besoin) => besoin[key] ?? 0),
      'EUR',
    );
  return { open, prevu: sum('prevu'), obtenu: sum('obtenu'), reste: sum('reste') };
}

/** A budget whose only euros are committed ones plans nothing more. */
function isPlanned(fiche: Fiche): boolean {
  const euros = lignesOf(fiche).filter(({ unite }) => unite === 'EUR');
  if (euros.some(({ prevu }) => prevu !== null)) return true;
  return budgetOf(fiche) !== null && euros.every(({ engage }) => engage === null);
}

function besoinOf(fiche: Fiche): Omit<Item<'aFinancer'>, 'ref' | 'file' | 'axe' | 'title'> {
  const lignes = each([fiche], lignesOf).filter(({ unite }) => unite === 'EUR');
  const financements = financementsOf(fiche);
  const { value: prevu } = sumCell(
    lignes.map((one) => ({ fiche, value: one.prevu })),
    'EUR',
  );
  const { value: obtenu } = sumCell(
    financements.map((one) => ({ fiche, value: one.montant })),
    'EUR',
  );
  const gap = prevu === null ? null : exactSum([prevu, -(obtenu ?? 0)], 'EUR');
  return {
    budget: budgetOf(fiche),
    financements,
    prevu,
    obtenu,
    reste: gap === null ? null : Math.max(0, gap),
    excedent: gap === null ? null : Math.max(0, -gap),
  };
}
