import type { Item } from '../figures/result.ts';
import { details } from './details.ts';
import { quantity } from './quantity.ts';

type Loose<T> = { readonly [K in keyof T]?: T[K] | null | undefined };
type Besoin = Item<'aFinancer'>;
type Ligne = Exclude<Besoin['budget'], string | null>[number];
type Financement = Besoin['financements'][number];

/** A budget as the fiche says it: its text, or « 2024 (65 200 € prévus, note) ». */
export function budgetText(budget: string | readonly (Loose<Ligne> & Pick<Ligne, 'unite'>)[]): string {
  return typeof budget === 'string' ? budget : budget.map(lineText).join(' ; ');
}

function lineText({ annee, prevu, engage, unite, note }: Loose<Ligne> & Pick<Ligne, 'unite'>): string {
  return details(typeof annee === 'number' ? String(annee) : 'sans année', [
    amount(prevu, unite, 'prévu'),
    amount(engage, unite, 'engagé'),
    note,
  ]);
}

/** « ARS (20 000 €, 2024, FIR, pérenne) » */
export function financementText({
  financeur,
  montant,
  annee,
  source,
  perenne,
}: Loose<Financement> & Pick<Financement, 'financeur'>): string {
  return details(financeur, [amount(montant, 'EUR'), annee, source, perenne === true ? 'pérenne' : null]);
}

/** « 65 200 € prévus », « 1,5 ETP prévu »: French counts plurals from two. */
function amount(value: number | null | undefined, unite: 'EUR' | 'ETP', word = ''): string | null {
  if (typeof value !== 'number') return null;
  const agreed = word === '' || Math.abs(value) < 2 ? word : `${word}s`;
  return `${quantity(value, unite)} ${agreed}`.trim();
}
