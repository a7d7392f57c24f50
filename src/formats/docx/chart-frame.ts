import type { BarChartOptions, ChartRunOptions, ChartSeries } from 'docx/charts';
import type { Graphique, Valeur } from '../../report/document.ts';
import { longestBar } from '../longest-bar.ts';
import { numberFormat } from '../office/number-format.ts';
import { visible } from '../visible.ts';
import type { Setting } from './setting.ts';
import { FONT } from './styles.ts';

export const DARK = '262626';

type Frame = Required<Pick<ChartRunOptions, 'legend' | 'font' | 'chartArea' | 'transformation' | 'altText'>>;

/** What every chart has, in so many pixels. */
export function frameOf(
  { titre, description, series }: Graphique,
  { width }: Setting,
  height: number,
): Frame {
  return {
    legend: series.length > 1 ? { position: 'bottom', font: { size: 9, color: DARK } } : false,
    font: { name: FONT },
    chartArea: { border: 'none' },
    transformation: { width: Math.floor(width / 15), height },
    altText: { name: visible(titre), title: visible(titre), description: visible(description) },
  };
}

/** Rows of names under the plot, in pixels. */
export function legendHeight({ series }: Graphique): number {
  return series.length > 1 ? 14 + 18 * Math.ceil(series.length / 4) : 0;
}

/** A value as the text says it. */
export function labelOf(
  valeur: Valeur,
): Exclude<NonNullable<ChartSeries['pointLabels']>[number], false | undefined> {
  return { value: true, numberFormat: numberFormat(decimalsOf(valeur), valeur.unite) };
}

/** As many as the text has. */
function decimalsOf({ text }: Valeur): number {
  return /,(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** From zero, in whole numbers; what they count is said once. */
export function valueAxisOf(node: Graphique): NonNullable<BarChartOptions['valueAxis']> {
  const { series, unite } = node;
  const valeurs = series.flatMap((one) => one.valeurs);
  const sign = valeurs.find((valeur) => valeur.unite !== undefined)?.unite;
  const most = longestBar(node);
  const decimals = most < 5 ? Math.max(0, ...valeurs.map(decimalsOf)) : 0;
  return {
    minimum: 0,
    numberFormat: numberFormat(decimals, sign),
    ...(unite === '' || sign !== undefined ? {} : { title: { text: visible(unite), font: { size: 9 } } }),
    ...(most === 0 ? { maximum: 1 } : {}),
    ...(most <= 8 && decimals === 0 ? { interval: 1 } : {}),
  };
}
