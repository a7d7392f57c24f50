import type { Element } from 'hast';
import { line, RULE, SMALL, textBlock, textHeight } from './shapes.ts';
import { strokeOf, type Plot } from './trace-path.ts';
import type { Trace } from './trace.ts';
import { widestOf, wrapText } from './wrap-text.ts';

/** Widths in the zone right of the frame: the way to a label, a sample of its line, the space after it. */
export const ZONE = { leader: 16, sample: 30, gap: 6, between: 5 } as const;
const [LONGEST, LEAST] = [160, 72];
const BOLD = { ...SMALL, bold: true };
const LINE = textHeight([''], BOLD);

export interface Label {
  readonly trace: Trace;
  readonly said: readonly string[];
  readonly name: readonly string[];
  readonly height: number;
}

export function labelsOf(traces: readonly Trace[]): readonly Label[] {
  return traces.map((trace) => {
    const said = wrapText(trace.said, LONGEST, BOLD);
    const name = wrapText(trace.nom, LONGEST, SMALL);
    return { trace, said, name, height: textHeight([...said, ...name], SMALL) };
  });
}

export function zoneWidth(labels: readonly Label[]): number {
  const widest = Math.max(
    ...labels.map(({ said, name }) => Math.max(widestOf(said, BOLD), widestOf(name, SMALL))),
  );
  return Math.max(LEAST, ZONE.leader + ZONE.sample + ZONE.gap + widest + 1);
}

/** Last value of each line, level with its end or as near as the others leave room for, its name below. */
export function endLabels(labels: readonly Label[], plot: Plot): readonly Element[] {
  const wanted = labels.map(({ trace, height }) => ({
    level: plot.y(trace.end?.value ?? 0),
    height: height + ZONE.between,
  }));
  const tops = placed(wanted, plot.height);
  return labels.flatMap((label, index) => labelShapes(label, tops[index] ?? 0, plot));
}

interface Wanted {
  readonly level: number;
  readonly height: number;
}

/** Downwards, each below the one before it; then upwards from the bottom of the frame, for those that left it. */
function placed(wanted: readonly Wanted[], limit: number): readonly number[] {
  const order = wanted
    .map((one, index) => ({ ...one, index, top: one.level - LINE / 2 }))
    .sort((a, b) => a.level - b.level || a.index - b.index);
  let above = 0;
  for (const one of order) {
    one.top = Math.max(above, one.top);
    above = one.top + one.height;
  }
  let below = limit;
  for (const one of order.toReversed()) {
    one.top = Math.min(one.top, below - one.height);
    below = one.top;
  }
  return order.sort((a, b) => a.index - b.index).map(({ top }) => top);
}

function labelShapes({ trace, said, name }: Label, top: number, plot: Plot): readonly Element[] {
  const { end } = trace;
  const start = plot.right + ZONE.leader;
  const middle = top + LINE / 2;
  const x = start + ZONE.sample + ZONE.gap;
  const way =
    end === null
      ? []
      : [line([plot.x(end.index) + 5, plot.y(end.value)], [start - 3, middle], { stroke: RULE })];
  return [
    ...way,
    line([start, middle], [start + ZONE.sample, middle], strokeOf(trace)),
    textBlock(said, { x, y: top, ...BOLD }),
    textBlock(name, { x, y: top + textHeight(said, BOLD), ...SMALL }),
  ];
}
