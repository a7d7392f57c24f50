import type { Element } from 'hast';
import { shape } from './shapes.ts';

/** What tells a series from the others: a colour, and marks for who does not see it. */
export interface Ink {
  /** For `fill`. */
  readonly fill: string;
  readonly stroke: string;
}

interface Hue {
  readonly light: string;
  readonly dark: string;
}

/** Apart from each other for every kind of colour blindness, by lightness too; dark enough on white for an outline. */
const HUES: readonly Hue[] = [
  { light: '#2f6fa8', dark: '#0f3d66' },
  { light: '#f5c98a', dark: '#8a4b00' },
  { light: '#9fd8c4', dark: '#00614a' },
  { light: '#f0b3d2', dark: '#8a2a5f' },
  { light: '#f4ec9a', dark: '#6b6100' },
  { light: '#bfe1f6', dark: '#1f5f8b' },
  { light: '#f3b49d', dark: '#94330b' },
  { light: '#d9d9de', dark: '#3f3f46' },
];

/** Drawn in a square of eight pixels; the first is plain. */
const MARKS: readonly ((dark: string) => readonly Element[])[] = [
  () => [],
  (dark) => [stroke('M-2 2L2 -2M0 8L8 0M6 10L10 6', dark)],
  (dark) => [dot(2, 2, dark), dot(6, 6, dark)],
  (dark) => [stroke('M0 2H8M0 6H8', dark)],
  (dark) => [stroke('M-2 6L2 10M0 0L8 8M6 -2L10 2', dark)],
  (dark) => [stroke('M2 0V8M6 0V8', dark)],
  (dark) => [stroke('M0 0L8 8M8 0L0 8', dark)],
  (dark) => [stroke('M0 4H8M4 0V8', dark)],
];

export interface Palette {
  readonly inks: readonly Ink[];
  readonly defs: readonly Element[];
}

/** As many inks as series, no two alike up to sixty-four. A series alone has the colour of the document. */
export function palette(count: number, id: string, couleur: string): Palette {
  if (count === 1) return { inks: [{ fill: couleur, stroke: couleur }], defs: [] };
  const looks = Array.from({ length: count }, (_, index) => {
    const hue = HUES[(index + Math.floor(index / MARKS.length)) % HUES.length] ?? {
      light: '#fff',
      dark: '#000',
    };
    return {
      hue,
      marks: MARKS[index % MARKS.length] ?? (() => []),
      name: `${id}-motif-${String(index + 1)}`,
    };
  });
  return {
    inks: looks.map(({ hue, name }) => ({ fill: `url(#${name})`, stroke: hue.dark })),
    defs: looks.map(({ hue, marks, name }) => tile(name, hue, marks)),
  };
}

function tile(id: string, { light, dark }: Hue, marks: (dark: string) => readonly Element[]): Element {
  const size = { width: 8, height: 8 };
  const ground = shape('rect', { ...size, fill: light });
  return shape('pattern', { id, ...size, patternUnits: 'userSpaceOnUse' }, [ground, ...marks(dark)]);
}

function stroke(d: string, dark: string): Element {
  return shape('path', { d, stroke: dark, strokeWidth: 1.4, fill: 'none' });
}

function dot(cx: number, cy: number, dark: string): Element {
  return shape('circle', { cx, cy, r: 1.3, fill: dark });
}
