import type { Element } from 'hast';
import { frenchTick, type Scale } from './axis.ts';
import { FAINT_INK, line, RULE, SMALL, textBlock, textHeight } from './shapes.ts';
import type { Plot } from './trace-path.ts';
import { textWidth } from '../text-width.ts';

const APART = 42;
const GAP = 8;

/** A rule a level across the frame, its number on the left; zero is the strongest. */
export function levels({ scale, whole, left, right, y }: Plot): readonly Element[] {
  return ticksOf(scale, whole).flatMap((tick) => {
    const look = { stroke: tick === 0 ? FAINT_INK : RULE };
    return [
      line([left, y(tick)], [right, y(tick)], look),
      textBlock([frenchTick(tick)], {
        x: left - GAP,
        y: y(tick) - textHeight([''], SMALL) / 2,
        anchor: 'end',
        fill: FAINT_INK,
        ...SMALL,
      }),
    ];
  });
}

/** Room for their numbers. */
export function levelsWidth(scale: Scale, whole: boolean): number {
  return Math.max(...ticksOf(scale, whole).map((tick) => textWidth(frenchTick(tick), SMALL))) + GAP;
}

function ticksOf(scale: Scale, whole: boolean): readonly number[] {
  const [start = 0, end = 0] = scale.range();
  return scale.ticks(Math.round((end - start) / APART)).filter((tick) => !whole || Number.isInteger(tick));
}
