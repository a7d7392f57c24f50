import type { Element, Properties } from 'hast';
import type { Scale } from './axis.ts';
import { disc, polyline, type Point } from './shapes.ts';
import type { Trace } from './trace.ts';

/** Where things stand in the frame of a line chart, from its top left. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Of a step. */
  readonly x: (index: number) => number;
  /** Of a value. */
  readonly y: (value: number) => number;
  /** From a step to the next. */
  readonly spacing: number;
  readonly scale: Scale;
  /** All values are whole numbers. */
  readonly whole: boolean;
}

/** Closer, points would hide the marks of their line. */
const ROOMY = 18;
const [POINT, LONE_POINT] = [2.6, 3.6];

/** A line, broken where a value is not known; a value alone between two gaps is a point. */
export function tracePath(trace: Trace, plot: Plot): readonly Element[] {
  const { values, colour } = trace;
  return runsOf(values, plot).flatMap((run) => {
    const isAlone = run.length === 1;
    const points = isAlone || plot.spacing >= ROOMY ? run : [];
    return [
      ...(isAlone ? [] : [polyline(run, strokeOf(trace))]),
      ...points.map((point) => disc(point, isAlone ? LONE_POINT : POINT, colour)),
    ];
  });
}

export function strokeOf({ colour, dashes }: Trace): Properties {
  return { stroke: colour, strokeWidth: 2.25, ...(dashes === '' ? {} : { strokeDasharray: dashes }) };
}

function runsOf(values: readonly (number | null)[], { x, y }: Plot): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let isOpen = false;
  for (const [index, value] of values.entries()) {
    if (value !== null && isOpen) runs.at(-1)?.push([x(index), y(value)]);
    else if (value !== null) runs.push([[x(index), y(value)]]);
    isOpen = value !== null;
  }
  return runs;
}
