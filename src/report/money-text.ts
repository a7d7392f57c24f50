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
    amount(prevu, unite, 'prévus'),
    amount(engage, unite, 'engagés'),
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
  return details(financeur, [amount(montant, 'EUR', ''), annee, source, perenne === true ? 'pérenne' : null]);
}

function amount(value: number | null | undefined, unite: 'EUR' | 'ETP', word: string): string | null {
  return typeof value === 'number' ? `${quantity(value, unite)} ${word}`.trim() : null;
}
