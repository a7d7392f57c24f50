import type { Element } from 'hast';
import type { Inked } from './bar-kind.ts';
import { rect, SMALL, textBlock, textHeight, type Part } from './shapes.ts';
import { widestOf, wrapText } from './wrap-text.ts';

const [SWATCH, GAP, BETWEEN] = [10, 4, 12];

/** Values after each other, each behind the marks of its series; a new line where there is no more room. */
export function keyed(
  values: readonly Inked[],
  start: number,
  limit: number,
): Part & { readonly end: number } {
  const shapes: Element[] = [];
  let [x, y, lineHeight, end] = [start, 2, 0, start];
  for (const { text, ink } of values) {
    const lines = wrapText(text, limit - start - SWATCH - GAP, SMALL);
    const width = SWATCH + GAP + widestOf(lines, SMALL);
    if (x > start && x + width > limit) [x, y, lineHeight] = [start, y + lineHeight, 0];
    shapes.push(
      rect({ x, y: y + 3, width: SWATCH, height: SWATCH }, { ...ink }),
      textBlock(lines, { x: x + SWATCH + GAP, y, ...SMALL }),
    );
    end = Math.max(end, x + width);
    x += width + BETWEEN;
    lineHeight = Math.max(lineHeight, textHeight(lines, SMALL));
  }
  return { shapes, height: y + lineHeight, end };
}
