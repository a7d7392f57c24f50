import { FAINT_INK, line, SMALL, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import type { Plot } from './trace-path.ts';
import { widestOf, wrapText } from './wrap-text.ts';

const [LONGEST_NAME, GAP, TICK] = [110, 10, 5];
/** Closer, the marks of steps would be a bar. */
const TIGHT = 4;

/** The lines of each name. */
export type StepNames = readonly (readonly string[])[];

export function stepNames(categories: readonly string[]): StepNames {
  return categories.map((name) => wrapText(name, LONGEST_NAME, SMALL));
}

/** Steps below the frame: the name of the last one, and of as many before it, evenly, as there is room for. */
export function stepAxis(names: StepNames, { x, spacing, left, right }: Plot, title: string): Part {
  const widest = Math.max(...names.map((lines) => widestOf(lines, SMALL)));
  const every = names.length > 1 ? Math.max(1, Math.ceil((widest + GAP) / spacing)) : 1;
  const isNamed = (index: number) => (names.length - 1 - index) % every === 0;
  const named = names.flatMap((lines, index) => (isNamed(index) ? [{ lines, index }] : []));
  const ticks = names.flatMap((_, index) => (isNamed(index) || spacing >= TIGHT ? [index] : []));
  const height = TICK + 3 + Math.max(...named.map(({ lines }) => textHeight(lines, SMALL)));
  const below = wrapText(title, WIDTH, SMALL);
  const middle = (left + right) / 2;
  return {
    shapes: [
      ...ticks.map((index) => line([x(index), 0], [x(index), TICK], { stroke: FAINT_INK })),
      ...named.map(({ lines, index }) =>
        textBlock(lines, { x: x(index), y: TICK + 3, anchor: 'middle', ...SMALL }),
      ),
      textBlock(below, { x: middle, y: height + 4, anchor: 'middle', fill: FAINT_INK, ...SMALL }),
    ],
    height: height + textHeight(below, SMALL) + 8,
  };
}
