import type { Cellule } from '../../report/document.ts';
import { visible } from '../visible.ts';

export type Unite = Exclude<Cellule['unite'], undefined> | null;

const EUROS = { whole: '#,##0\\ [$€-40C]', cents: '#,##0.00\\ [$€-40C]' };

/** How Excel shows what a number counts: French euros; a plain number as the program likes. */
export function numberFormat(unite: Unite, hasCents: boolean): string | null {
  if (unite === null) return null;
  if (unite === 'pourcent') return '0.0 %';
  return hasCents ? EUROS.cents : EUROS.whole;
}

/** Excel takes a file with a longer format for a damaged one. */
const LONGEST = 100;

/** « 12 (+2) » is the number 12 all the same: its format says the difference. */
export function withEcart(format: string | null, ecart: string | undefined): string | null {
  if (ecart === undefined) return format;
  const said = visible(ecart).replaceAll('"', '”').slice(0, LONGEST);
  return `${format ?? 'General'}"\u00A0(${said})"`;
}
