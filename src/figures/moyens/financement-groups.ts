import { naturalOrder } from '../natural-order.ts';
import type { Population } from '../population.ts';
import { NON_RENSEIGNE } from '../tally.ts';
import { SANS_ANNEE } from './budget-table.ts';
import { amountCell, type Financements } from './financement-columns.ts';
import { bySpelling } from './most-written.ts';
import { yearsWith } from './years.ts';

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly items: Financements;
}

export function byFinanceur(items: Financements): readonly Group[] {
  return bySpelling(items, ({ financeur }) => financeur).toSorted(byAmount);
}

export function bySource(items: Financements): readonly Group[] {
  const named = items.filter(({ source }) => source !== null);
  return [
    ...bySpelling(named, ({ source }) => source ?? '').toSorted(byAmount),
    {
      id: NON_RENSEIGNE,
      label: 'Source non renseignée',
      items: items.filter(({ source }) => source === null),
    },
  ];
}

export function byYear(population: Population, items: Financements): readonly Group[] {
  const having = (year: number | null) => items.filter(({ annee }) => annee === year);
  return [
    ...yearsWith(population, items).map((year) => ({
      id: String(year),
      label: String(year),
      items: having(year),
    })),
    { ...SANS_ANNEE, items: having(null) },
  ];
}

/** The largest first; what gives no amount last. */
function byAmount(a: Group, b: Group): number {
  const [left, right] = [a, b].map(({ items }) => amountCell(items).value ?? -1);
  return (right ?? 0) - (left ?? 0) || naturalOrder(a.label, b.label);
}
