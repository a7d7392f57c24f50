import type { Graphique } from '../../report/document.ts';
import type { ChartLook } from './chart-look.ts';
import { inkOn } from '../colours.ts';
import { grid, type CellLook } from './grid.ts';
import { FAINT_INK, RULE, type Part } from './shapes.ts';

/** A grid filled where there is a value: when what takes place. */
export function timeline(graphique: Graphique, { couleur }: ChartLook): Part {
  const full: CellLook = { ground: { fill: couleur, stroke: '#ffffff' }, ink: inkOn(couleur) };
  return grid(graphique, ({ value }) => (value === null ? EMPTY : full));
}

const EMPTY: CellLook = { ground: { fill: '#ffffff', stroke: RULE }, ink: FAINT_INK };
