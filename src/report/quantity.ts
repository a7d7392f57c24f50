import type { Unite } from '../figures/result.ts';
import type { Cellule } from './document.ts';
import { euroCell, numberCell } from './nodes.ts';
import { euros, frenchNumber } from './typography.ts';

const WORDS: Readonly<Record<Unite, (value: number) => string>> = {
  fiches: frenchNumber,
  financements: frenchNumber,
  EUR: euros,
  ETP: (value) => `${frenchNumber(value)}\u00A0ETP`,
};

/** « 25 », « 1 234 567 € », « 2,5 ETP »: a number that stands alone. */
export function quantity(value: number, unite: Unite): string {
  return WORDS[unite](value);
}

/** A difference: « +2 », « −1 500 € ». */
export function signedQuantity(value: number, unite: Unite): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + quantity(Math.abs(value), unite);
}

/** The same under the head of a column, which says what is counted; a dash where no fiche gives an amount. */
export function quantityCell(value: number | null, unite: Unite): Cellule {
  if (value === null) return { text: '—', value: null };
  return (unite === 'EUR' ? euroCell : numberCell)(value);
}

/** A figure among others of other units: its own stands beside it. */
export function figureCell(value: number | null, unite: Unite): Cellule {
  if (value === null) return { text: 'inconnu', value: null };
  return { ...quantityCell(value, unite), text: quantity(value, unite) };
}
