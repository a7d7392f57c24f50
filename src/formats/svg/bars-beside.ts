import type { Valeur } from '../../report/document.ts';
import type { Scale } from './axis.ts';
import type { BarKind, Inked } from './bar-kind.ts';
import { rect, SMALL, textBlock, textHeight, type Part } from './shapes.ts';
import { stacked } from './stack.ts';
import { widestOf, wrapText } from './wrap-text.ts';

const [THICKNESS, GAP, LONGEST_TEXT] = [18, 5, 140];

/** One bar a series, each with its value at its end. */
export const barsBeside: BarKind = {
  paint: (values, scale) => stacked(values.map((value) => bar(value, scale))),
  reach: (values) => values.map(({ value }) => value ?? 0),
  margins: (values) => [
    roomFor(values.filter(isNegative)),
    Math.max(30, roomFor(values.filter((value) => !isNegative(value)))),
  ],
};

function isNegative({ value }: Valeur): boolean {
  return value !== null && value < 0;
}

function roomFor(values: readonly Valeur[]): number {
  if (values.length === 0) return 0;
  return Math.max(...values.map(({ text }) => widestOf(linesOf(text), SMALL))) + 2 * GAP;
}

function linesOf(text: string): readonly string[] {
  return wrapText(text, LONGEST_TEXT, SMALL);
}

/** What has no value has no bar, only its words. */
function bar({ value, text, ink }: Inked, scale: Scale): Part {
  const lines = linesOf(text);
  const [zero, end] = [scale(0), scale(value ?? 0)];
  const height = Math.max(THICKNESS, textHeight(lines, SMALL));
  const [x, width] = [Math.min(zero, end), Math.abs(end - zero)];
  const bars = width > 0 ? [rect({ x, y: 0, width, height: THICKNESS }, { ...ink })] : [];
  const side = end < zero ? ({ x: end - GAP, anchor: 'end' } as const) : { x: end + GAP };
  const said = textBlock(lines, {
    ...side,
    y: Math.max(0, (THICKNESS - textHeight(lines, SMALL)) / 2),
    edged: true,
    ...SMALL,
  });
  return { shapes: text === '' ? bars : [...bars, said], height: height + 2 };
}
