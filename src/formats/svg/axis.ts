import type { Element } from 'hast';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { FAINT_INK, line, RULE, SMALL, textBlock, textHeight, type Part } from './shapes.ts';
import { textWidth } from '../text-width.ts';

export type Scale = ScaleLinear<number, number>;

/** From zero, or from below it where values are: a bar is as long as its value. */
export function valueScale(values: readonly number[], range: readonly [number, number]): Scale {
  const [least, most] = values.reduce(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [0, 0],
  );
  const domain = least === most ? [0, 1] : [least, most];
  return scaleLinear().domain(domain).nice(ticksWanted(range)).range(range);
}

/** Rules behind the bars; zero is the strongest. */
export function rules(scale: Scale, whole: boolean, height: number): readonly Element[] {
  return ticksOf(scale, whole).map((tick) =>
    line([scale(tick), 0], [scale(tick), height], { stroke: tick === 0 ? FAINT_INK : RULE }),
  );
}

/** Numbers along the foot of the rules, and what they count. */
export function axis(scale: Scale, whole: boolean, unite: string): Part {
  const labels = ticksOf(scale, whole).map((tick) =>
    textBlock([frenchTick(tick)], { x: scale(tick), y: 4, anchor: 'middle', fill: FAINT_INK, ...SMALL }),
  );
  const height = textHeight([''], SMALL) + 6;
  if (unite === '') return { shapes: labels, height };
  const [, end = 0] = scale.range();
  const unit = textBlock([unite], { x: end, y: height, anchor: 'end', fill: FAINT_INK, ...SMALL });
  return { shapes: [...labels, unit], height: height + textHeight([''], SMALL) + 4 };
}

function ticksWanted([start, end]: readonly [number, number]): number {
  return Math.max(2, Math.round((end - start) / 90));
}

/** Half a fiche is nothing; numbers never touch each other. */
function ticksOf(scale: Scale, whole: boolean): readonly number[] {
  const [start = 0, end = 0] = scale.range();
  const ticks = scale.ticks(ticksWanted([start, end])).filter((tick) => !whole || Number.isInteger(tick));
  const [first = 0, second = 0] = ticks.map((tick) => scale(tick));
  const needed = Math.max(...ticks.map((tick) => textWidth(frenchTick(tick), SMALL))) + 10;
  const step = ticks.length > 1 ? Math.ceil(needed / (second - first)) : 1;
  const zero = ticks.indexOf(0);
  return ticks.filter((_, index) => (index - zero) % step === 0);
}

/** 1200000 → « 1 200 000 », 0.30000000000000004 → « 0,3 » */
export function frenchTick(value: number): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(12))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0').replace('-', '−');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
