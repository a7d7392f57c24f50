import type { Element, Properties } from 'hast';
import type { Letters } from '../text-width.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a part of a chart adds to it, from its own top down. */
export interface Part {
  readonly shapes: readonly Element[];
  readonly height: number;
}

export function shape(tagName: string, properties: Properties, children: Element['children'] = []): Element {
  return { type: 'element', tagName, properties, children };
}

export type Point = readonly [number, number];

export function rect({ x, y, width, height }: Box, look: Properties): Element {
  return shape('rect', { x: short(x), y: short(y), width: short(width), height: short(height), ...look });
}

export function line([x1, y1]: Point, [x2, y2]: Point, look: Properties): Element {
  return shape('line', { x1: short(x1), y1: short(y1), x2: short(x2), y2: short(y2), ...look });
}

export function polyline(points: readonly Point[], look: Properties): Element {
  const d = points.map(
    ([x, y], index) => `${index === 0 ? 'M' : 'L'}${String(short(x))} ${String(short(y))}`,
  );
  return shape('path', { d: d.join(''), fill: 'none', strokeLinejoin: 'round', ...look });
}

export function disc([cx, cy]: Point, r: number, fill: string): Element {
  return shape('circle', { cx: short(cx), cy: short(cy), r, fill });
}

export interface TextPlace extends Letters {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  /** Set upright, read from below. */
  readonly upright?: boolean;
  /** With a white edge, so that a rule behind does not strike it. */
  readonly edged?: boolean;
}

const LINE_HEIGHT = 1.25;
/** From the top of a line to what its letters stand on. */
const ASCENT = 0.95;

export function textHeight(lines: readonly string[], { size }: Letters): number {
  return lines.length * size * LINE_HEIGHT;
}

/** Lines of text, one below the other. */
export function textBlock(lines: readonly string[], place: TextPlace): Element {
  const { x, y, size, bold = false, anchor = 'start', fill = INK, upright = false, edged = false } = place;
  const look: Properties = { fontSize: size, fill };
  if (anchor !== 'start') look['textAnchor'] = anchor;
  if (bold) look['fontWeight'] = 'bold';
  if (edged) Object.assign(look, EDGE);
  if (upright) look['transform'] = `rotate(-90 ${String(short(x))} ${String(short(y))})`;
  const spans = lines.map((value, index) =>
    shape('tspan', { x: short(x), y: short(y + size * (ASCENT + index * LINE_HEIGHT)) }, [
      { type: 'text', value },
    ]),
  );
  return shape('text', look, spans);
}

const EDGE: Properties = { stroke: '#ffffff', strokeWidth: 3, paintOrder: 'stroke' };

export const INK = '#1b1b1f';
export const FAINT_INK = '#55565c';
export const RULE = '#c9ccd3';
export const LETTERS: Letters = { size: 13 };
export const SMALL: Letters = { size: 12 };
/** All charts are drawn this wide, then fitted to the page. */
export const WIDTH = 680;

/** Two decimals: a picture needs no more, and every machine writes the same. */
function short(value: number): number {
  return Math.round(value * 100) / 100;
}
