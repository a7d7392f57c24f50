import { Paragraph } from 'docx';
import { ChartRun, type BarChartOptions } from 'docx/charts';
import type { Graphique, Valeur } from '../../report/document.ts';
import { unknownValues } from '../graphique-table.ts';
import { visible } from '../visible.ts';
import { DARK, frameOf, labelOf, legendHeight, valueAxisOf } from './chart-frame.ts';
import { lineOptions } from './line-options.ts';
import { captioned, styled } from './paragraph.ts';
import type { Element, Setting } from './setting.ts';

/** Told apart by the colour-blind, by their lightness and, in `chart-patterns.ts`, by their patterns. */
const SERIES_COLOURS = ['0072B2', 'E69F00', '009E73', 'CC79A7', '56B4E9', 'D55E00', 'F0E442', '7F7F7F'];

/** A chart of Word's own, with its data in a workbook: a coordinator can edit it. */
export function chartOf(node: Graphique, setting: Setting): readonly Element[] {
  const { titre, description, categories, series, genre } = node;
  if (categories.length === 0 || series.length === 0)
    return captioned({ titre, note: null }, styled('Normal', description));
  const isLine = genre === 'courbe';
  // A gap in a line is seen.
  const note = [node.note, isLine ? null : absences(node)].filter((text) => text !== null).join(' ');
  const options = isLine ? lineOptions(node, setting) : barOptions(node, setting);
  const chart = new Paragraph({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- its own documentation puts it there
    children: [new ChartRun(options)],
    keepNext: note !== '',
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
  });
  return captioned({ titre, note }, chart);
}

function barOptions(node: Graphique, setting: Setting): BarChartOptions {
  const { categories, series, genre } = node;
  const { accent } = setting.look;
  const colours = series.length === 1 ? [accent] : SERIES_COLOURS;
  return {
    ...frameOf(node, setting, heightOf(node)),
    type: 'bar',
    stacking: genre === 'empilees' ? 'stacked' : 'none',
    gapWidth: 45,
    categories: categories.map(visible),
    series: series.map(({ nom, valeurs }, index) => ({
      name: visible(nom),
      values: valeurs.map(({ value }) => value),
      color: colours[index % colours.length] ?? accent,
      pointLabels: valeurs.map((valeur) => (isUnsaid(node, valeur) ? false : labelOf(valeur))),
    })),
    // The first category on top, the values along the bottom all the same.
    categoryAxis: { reverseOrder: true, font: { size: 9, color: DARK } },
    valueAxis: { ...valueAxisOf(node), crossesAt: 'maximum' },
    dataLabels: { value: true, font: { size: 9, bold: true, color: '000000' } },
  };
}

/** In a stacked bar, zero has no place to be said. */
function isUnsaid({ genre }: Graphique, { value }: Valeur): boolean {
  return genre === 'empilees' && value === 0;
}

/** In pixels: bars thick enough for their labels, never more than a page. */
function heightOf(node: Graphique): number {
  const { categories, series, genre } = node;
  const group = genre === 'empilees' || series.length === 1 ? 34 : 14 + series.length * 19;
  return Math.min(820, Math.max(140, 60 + legendHeight(node) + categories.length * group));
}

/** A bar that is missing is said, since nothing is drawn. */
function absences(node: Graphique): string | null {
  const unknown = unknownValues(node);
  return unknown.length === 0 ? null : `Sans barre\u00A0: ${unknown.join('\u00A0; ')}.`;
}
