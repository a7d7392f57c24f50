import type { Valeur } from '../../report/document.ts';
import type { Scale } from './axis.ts';
import type { Ink } from './palette.ts';
import type { Part } from './shapes.ts';

/** A value of a category, with the marks of its series. */
export interface Inked extends Valeur {
  readonly ink: Ink;
}

/** How the values of one category are drawn along the scale. */
export interface BarKind {
  readonly paint: (values: readonly Inked[], scale: Scale) => Part;
  /** What the scale must reach for them. */
  readonly reach: (values: readonly Valeur[]) => readonly number[];
  /** Room for texts left and right of the longest bars, whatever the category. */
  readonly margins: (values: readonly Valeur[]) => readonly [number, number];
}
