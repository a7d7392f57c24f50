import type { Element } from 'hast';
import type { Graphique } from '../../report/document.ts';
import { axis, rules, valueScale } from './axis.ts';
import type { BarKind, Inked } from './bar-kind.ts';
import { barsBeside } from './bars-beside.ts';
import { barsStacked } from './bars-stacked.ts';
import type { ChartLook } from './chart-look.ts';
import { legend } from './legend.ts';
import { palette, type Ink } from './palette.ts';
import { FAINT_INK, LETTERS, shape, SMALL, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import { movedDown, stacked } from './stack.ts';
import { widestOf, wrapText } from './wrap-text.ts';

const KINDS: Readonly<Record<string, BarKind>> = { barres: barsBeside, empilees: barsStacked };

/** Bars lie down, so that long names stand beside them whole. */
export function barChart(graphique: Graphique, { id, couleur }: ChartLook): Part {
  const { categories, series, axes, genre } = graphique;
  const { inks, defs } = palette(series.length, id, couleur);
  const kind = KINDS[genre] ?? barsBeside;
  const rows = categories.map((name, index) => ({ name, values: valuesAt(graphique, index, inks) }));
  const names = series.map(({ nom }) => nom);
  const above = series.length > 1 ? [legend(axes.series, names, inks)] : [];
  const plot = plotted(rows, kind, graphique);
  const part = stacked([...above, headOf(axes.categories), ...plot]);
  return defs.length > 0 ? { ...part, shapes: [shape('defs', {}, [...defs]), ...part.shapes] } : part;
}

interface Row {
  readonly name: string;
  readonly values: readonly Inked[];
}

function valuesAt({ series }: Graphique, index: number, inks: readonly Ink[]): readonly Inked[] {
  return series.map(({ valeurs }, rank) => ({
    ...(valeurs[index] ?? { text: '', value: null }),
    ink: inks[rank] ?? { fill: '#000000', stroke: '#000000' },
  }));
}

function headOf(title: string): Part {
  const lines = wrapText(title, WIDTH, SMALL);
  return {
    shapes: [textBlock(lines, { x: 0, y: 0, fill: FAINT_INK, ...SMALL })],
    height: textHeight(lines, SMALL) + 6,
  };
}

const [LONGEST_NAME, ROW_GAP] = [230, 12];

function plotted(rows: readonly Row[], kind: BarKind, { unite }: Graphique): readonly Part[] {
  const names = rows.map(({ name }) => wrapText(name, LONGEST_NAME, LETTERS));
  const start = Math.max(...names.map((lines) => widestOf(lines, LETTERS)), 0) + 14;
  const values = rows.flatMap((row) => row.values);
  const [left, right] = kind.margins(values);
  const scale = valueScale(
    rows.flatMap((row) => kind.reach(row.values)),
    [start + left, WIDTH - right],
  );
  const whole = values.every(({ value }) => value === null || Number.isInteger(value));
  const body = stacked(rows.map((row, index) => rowPart(names[index] ?? [], kind.paint(row.values, scale))));
  return [
    { ...body, shapes: [...rules(scale, whole, body.height), ...body.shapes] },
    axis(scale, whole, unite),
  ];
}

/** Name and bars of a category, each in the middle of the taller one. */
function rowPart(name: readonly string[], bars: Part): Part {
  const nameHeight = textHeight(name, LETTERS);
  const height = Math.max(nameHeight, bars.height);
  const label: Element = textBlock(name, { x: 0, y: (height - nameHeight) / 2 + ROW_GAP / 2, ...LETTERS });
  return {
    shapes: [label, movedDown(bars.shapes, (height - bars.height) / 2 + ROW_GAP / 2)],
    height: height + ROW_GAP,
  };
}
