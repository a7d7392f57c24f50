import type { Cellule } from '../../report/document.ts';

export type Unite = Exclude<Cellule['unite'], undefined> | null;

const EUROS = { whole: '#,##0\\ [$€-40C]', cents: '#,##0.00\\ [$€-40C]' };

/** How Excel shows what a number counts: French euros; a plain number as the program likes. */
export function numberFormat(unite: Unite, hasCents: boolean): string | null {
  if (unite === null) return null;
  if (unite === 'pourcent') return '0.0 %';
  return hasCents ? EUROS.cents : EUROS.whole;
}
