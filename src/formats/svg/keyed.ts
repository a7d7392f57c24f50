import type { Element } from 'hast';
import type { Ink } from './palette.ts';
import { rect, SMALL, textBlock, textHeight, type Part } from './shapes.ts';
import { widestOf, wrapText } from './wrap-text.ts';

const [SWATCH, GAP, BETWEEN] = [10, 4, 12];

export interface Keyed {
  readonly text: string;
  /** Null for what is said of the whole category. */
  readonly ink: Ink | null;
}

/** Values after each other, each behind the marks of its series; a new line where there is no more room. */
export function keyed(
  values: readonly Keyed[],
  start: number,
  limit: number,
): Part & { readonly end: number } {
  const shapes: Element[] = [];
  let [x, y, lineHeight, end] = [start, 2, 0, start];
  for (const { text, ink } of values) {
    const mark = ink === null ? 0 : SWATCH + GAP;
    const lines = wrapText(text, limit - start - mark, SMALL);
    const width = mark + widestOf(lines, SMALL);
    if (x > start && x + width > limit) [x, y, lineHeight] = [start, y + lineHeight, 0];
    shapes.push(
      ...(ink === null ? [] : [rect({ x, y: y + 3, width: SWATCH, height: SWATCH }, { ...ink })]),
      textBlock(lines, { x: x + mark, y, edged: true, ...SMALL }),
    );
    end = Math.max(end, x + width);
    x += width + BETWEEN;
    lineHeight = Math.max(lineHeight, textHeight(lines, SMALL));
  }
  return { shapes, height: y + lineHeight, end };
}
