import type { Cellule } from '../report/document.ts';

/** What a cell says, its difference after it where it has one: « 12 (+2) », never parted at the end of a line. */
export function cellText({ text, ecart }: Pick<Cellule, 'text' | 'ecart'>): string {
  return ecart === undefined ? text : `${text}\u00A0(${ecart})`;
}
