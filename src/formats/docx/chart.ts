import { Paragraph } from 'docx';
import { ChartRun, type BarChartOptions, type ChartRunOptions, type ChartSeries } from 'docx/charts';
import type { Graphique, Valeur } from '../../report/document.ts';
import { unknownValues } from '../graphique-table.ts';
import { longestBar } from '../longest-bar.ts';
import { numberFormat } from '../office/number-format.ts';
import { visible } from '../visible.ts';
import { captioned, styled } from './paragraph.ts';
import type { Element, Setting } from './setting.ts';
import { FONT } from './styles.ts';

/** Told apart by the colour-blind, by their lightness and, in `chart-patterns.ts`, by their patterns. */
const SERIES_COLOURS = ['0072B2', 'E69F00', '009E73', 'CC79A7', '56B4E9', 'D55E00', 'F0E442', '7F7F7F'];

/** A chart of Word's own, with its data in a workbook: a coordinator can edit it. */
export function chartOf(node: Graphique, setting: Setting): readonly Element[] {
  const { titre, description, categories, series } = node;
  if (categories.length === 0 || series.length === 0)
    return captioned({ titre, note: null }, styled('Normal', description));
  const note = [node.note, absences(node)].filter((text) => text !== null).join(' ');
  const chart = new Paragraph({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- its own documentation puts it there
    children: [new ChartRun(optionsOf(node, setting))],
    keepNext: note !== '',
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
  });
  return captioned({ titre, note }, chart);
}

function optionsOf(node: Graphique, { look, width }: Setting): ChartRunOptions {
  const { titre, description, categories, series, genre } = node;
  const colours = series.length === 1 ? [look.accent] : SERIES_COLOURS;
  return {
    type: 'bar',
    stacking: genre === 'empilees' ? 'stacked' : 'none',
    gapWidth: 45,
    categories: categories.map(visible),
    series: series.map(({ nom, valeurs }, index) => ({
      name: visible(nom),
      values: valeurs.map(({ value }) => value),
      color: colours[index % colours.length] ?? look.accent,
      pointLabels: valeurs.map((valeur) => labelOf(node, valeur)),
    })),
    // The first category on top, the values along the bottom all the same.
    categoryAxis: { reverseOrder: true, font: { size: 9, color: DARK } },
    valueAxis: valueAxisOf(node),
    dataLabels: { value: true, font: { size: 9, bold: true, color: '000000' } },
    legend: series.length > 1 ? { position: 'bottom', font: { size: 9, color: DARK } } : false,
    font: { name: FONT },
    chartArea: { border: 'none' },
    transformation: { width: Math.floor(width / 15), height: heightOf(node) },
    altText: { name: visible(titre), title: visible(titre), description: visible(description) },
  };
}

const DARK = '262626';

type Label = NonNullable<ChartSeries['pointLabels']>[number];

/** As the text says it; in a stacked bar, zero has no place to be said. */
function labelOf({ genre }: Graphique, valeur: Valeur): Label {
  if (genre === 'empilees' && valeur.value === 0) return false;
  return { value: true, numberFormat: numberFormat(decimalsOf(valeur), valeur.unite) };
}

/** As many as the text has. */
function decimalsOf({ text }: Valeur): number {
  return /,(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** From zero, in whole numbers; what they count is said once. */
function valueAxisOf(node: Graphique): NonNullable<BarChartOptions['valueAxis']> {
  const { series, unite } = node;
  const valeurs = series.flatMap((one) => one.valeurs);
  const sign = valeurs.find((valeur) => valeur.unite !== undefined)?.unite;
  const most = longestBar(node);
  const decimals = most < 5 ? Math.max(0, ...valeurs.map(decimalsOf)) : 0;
  return {
    minimum: 0,
    crossesAt: 'maximum',
    numberFormat: numberFormat(decimals, sign),
    ...(unite === '' || sign !== undefined ? {} : { title: { text: visible(unite), font: { size: 9 } } }),
    ...(most === 0 ? { maximum: 1 } : {}),
    ...(most <= 8 && decimals === 0 ? { interval: 1 } : {}),
  };
}

/** In pixels: bars thick enough for their labels, never more than a page. */
function heightOf({ categories, series, genre }: Graphique): number {
  const group = genre === 'empilees' || series.length === 1 ? 34 : 14 + series.length * 19;
  const legend = series.length > 1 ? 14 + 18 * Math.ceil(series.length / 4) : 0;
  return Math.min(820, Math.max(140, 60 + legend + categories.length * group));
}

/** A bar that is missing is said, since nothing is drawn. */
function absences(node: Graphique): string | null {
  const unknown = unknownValues(node);
  return unknown.length === 0 ? null : `Sans barre\u00A0: ${unknown.join('\u00A0; ')}.`;
}
