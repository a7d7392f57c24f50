import { mixed } from '../colours.ts';

/** A colour as packages write it: `#1f4e79` → `1F4E79`. */
export function bare(couleur: string): string {
  return couleur.replace('#', '').toUpperCase();
}

/** White with so much of a colour in it: 0 is white, 1 the colour. */
export function tinted(couleur: string, part: number): string {
  return bare(mixed('#ffffff', couleur, part));
}
