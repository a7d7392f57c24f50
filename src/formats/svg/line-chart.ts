import { scalePoint } from 'd3-scale';
import type { Graphique } from '../../report/document.ts';
import { valueScale } from './axis.ts';
import type { ChartLook } from './chart-look.ts';
import { endLabels, labelsOf, ZONE, zoneWidth } from './end-labels.ts';
import { FAINT_INK, SMALL, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import { stacked } from './stack.ts';
import { stepAxis, stepNames, type StepNames } from './step-axis.ts';
import { tracePath, type Plot } from './trace-path.ts';
import { tracesOf } from './trace.ts';
import { levels, levelsWidth } from './upright-axis.ts';
import { widestOf, wrapText } from './wrap-text.ts';

const LEAST_HEIGHT = 250;

/** A line a series over the steps, from zero, with its name and its last value at its end. */
export function lineChart(graphique: Graphique, { couleur }: ChartLook): Part {
  const { categories, axes, unite } = graphique;
  const traces = tracesOf(graphique, couleur);
  const labels = labelsOf(traces);
  const height = labels.reduce((sum, label) => sum + label.height + ZONE.between, 0);
  const names = stepNames(categories);
  const plot = plotOf(graphique, names, {
    height: Math.max(LEAST_HEIGHT, height),
    right: WIDTH - zoneWidth(labels),
  });
  const body: Part = {
    shapes: [
      ...levels(plot),
      ...traces.flatMap((trace) => tracePath(trace, plot)),
      ...endLabels(labels, plot),
    ],
    height: plot.height,
  };
  return stacked([unitPart(unite), body, stepAxis(names, plot, axes.categories)]);
}

function plotOf(
  { series, categories }: Graphique,
  names: StepNames,
  { height, right }: { readonly height: number; readonly right: number },
): Plot {
  const values = series.flatMap(({ valeurs }) => valeurs.flatMap(({ value }) => value ?? []));
  const scale = valueScale(values, [0, height]);
  const whole = values.every(Number.isInteger);
  // The name of the first step is as much to its left as to its right.
  const half = Math.max(0, ...names.map((lines) => widestOf(lines, SMALL))) / 2;
  const left = Math.max(levelsWidth(scale, whole), half + 2);
  const places = scalePoint<number>()
    .domain(categories.map((_, index) => index))
    .range([left, right]);
  return {
    left,
    right,
    height,
    x: (index) => places(index) ?? left,
    y: (value) => height - scale(value),
    spacing: places.step(),
    scale,
    whole,
  };
}

/** What is counted, over the numbers along the axis. */
function unitPart(unite: string): Part {
  const lines = unite === '' ? [] : wrapText(unite, WIDTH, SMALL);
  const text = textBlock(lines, { x: 0, y: 0, fill: FAINT_INK, ...SMALL });
  return { shapes: lines.length === 0 ? [] : [text], height: textHeight(lines, SMALL) + 12 };
}
