import type { Element } from 'hast';
import type { Valeur } from '../../report/document.ts';
import type { Scale } from './axis.ts';
import type { BarKind, Inked } from './bar-kind.ts';
import { keyed, type Keyed } from './keyed.ts';
import { rect, SMALL, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import { movedDown, stacked } from './stack.ts';
import { textWidth } from '../text-width.ts';

const [THICKNESS, PAD, GAP] = [24, 4, 8];

/** One bar a category, a segment a series. A value stands on its segment; beside the bar, or below, where that is too short. */
export const barsStacked: BarKind = {
  paint: (values, scale) => {
    const segments = segmentsOf(values, scale);
    const left = [...segments.filter((segment) => !fits(segment)), ...withoutSegment(values)];
    return withOthers({ shapes: segments.flatMap(painted), height: THICKNESS }, left, {
      start: scale.range()[0] ?? 0,
      end: segments.reduce((most, { x, width }) => Math.max(most, x + width), scale(0)) + GAP,
    });
  },
  reach: (values) => [totalOf(values, Math.max), totalOf(values, Math.min)],
  margins: () => [0, 30],
};

function totalOf(values: readonly Valeur[], kept: (zero: number, value: number) => number): number {
  return values.reduce((sum, { value }) => sum + kept(0, value ?? 0), 0);
}

interface Segment extends Inked {
  readonly x: number;
  readonly width: number;
}

/** Right of zero what is positive, left of it what is not, in the order of the series. */
function segmentsOf(values: readonly Inked[], scale: Scale): readonly Segment[] {
  let [most, least] = [0, 0];
  return values.flatMap((one) => {
    const value = one.value ?? 0;
    if (value === 0) return [];
    const from = value > 0 ? most : least;
    if (value > 0) most += value;
    else least += value;
    const [start, end] = [scale(from), scale(from + value)];
    return [{ ...one, x: Math.min(start, end), width: Math.abs(end - start) }];
  });
}

/** What is not known has its words; a zero only where the category has nothing else. */
function withoutSegment(values: readonly Inked[]): readonly Keyed[] {
  const unknown = values.filter(({ value, text }) => value === null && text !== '');
  const isEmpty = unknown.length === 0 && values.every(({ value }) => (value ?? 0) === 0);
  const [zero] = isEmpty ? values.filter(({ value }) => value === 0) : [];
  return zero ? [{ text: zero.text, ink: null }] : unknown;
}

function fits({ text, width }: Segment): boolean {
  return textWidth(text, SMALL) + 3 * PAD <= width;
}

/** Marks of a series would be read through its number: that stands on white. */
function painted(segment: Segment): readonly Element[] {
  const { x, width, ink, text } = segment;
  const body = rect({ x, y: 0, width, height: THICKNESS }, { ...ink });
  if (!fits(segment) || text === '') return [body];
  const [middle, height] = [x + width / 2, textHeight([text], SMALL) + 2];
  const plate = { x: middle, y: (THICKNESS - height) / 2, width: textWidth(text, SMALL) + 2 * PAD, height };
  return [
    body,
    rect({ ...plate, x: middle - plate.width / 2 }, { fill: '#ffffff', rx: 2 }),
    textBlock([text], { x: middle, y: plate.y + 1, anchor: 'middle', ...SMALL }),
  ];
}

interface Room {
  /** Where a line of its own begins. */
  readonly start: number;
  /** Where the bar ends. */
  readonly end: number;
}

/** Values that stand on no segment, each with the marks of its series. */
function withOthers(bar: Part, values: readonly Keyed[], { start, end }: Room): Part {
  if (values.length === 0) return bar;
  const beside = keyed(values, end, Infinity);
  if (beside.end > WIDTH) return stacked([bar, keyed(values, start, WIDTH)]);
  const lowered = movedDown(beside.shapes, (THICKNESS - beside.height) / 2);
  return { shapes: [...bar.shapes, lowered], height: THICKNESS };
}
