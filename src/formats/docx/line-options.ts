import type { ChartLineDash, LineChartOptions } from 'docx/charts';
import type { Graphique, Serie } from '../../report/document.ts';
import { hasPoints, lineLooks, type LineLook } from '../line-looks.ts';
import { bare } from '../office/colours.ts';
import { visible } from '../visible.ts';
import { DARK, frameOf, labelOf, legendHeight, valueAxisOf } from './chart-frame.ts';
import type { Setting } from './setting.ts';

/** The names that the library gives to dashes. */
const DASHES: Readonly<Record<LineLook['dash'], ChartLineDash>> = {
  solid: 'solid',
  dash: 'dash',
  sysDot: 'shortDot',
  dashDot: 'dashDot',
  lgDash: 'longDash',
  sysDash: 'shortDash',
  lgDashDotDot: 'longDashDotDot',
  lgDashDot: 'longDashDot',
};

const HEIGHT = 300;

/** Lines over steps, broken where a value is not known, with the last value that is. */
export function lineOptions(node: Graphique, setting: Setting): LineChartOptions {
  const { categories, series } = node;
  const looks = lineLooks(series.length, setting.look.accent);
  const { minimum, ...valueAxis } = valueAxisOf(node);
  const isPositive = series.every(({ valeurs }) => valeurs.every(({ value }) => (value ?? 0) >= 0));
  const points = hasPoints(series);
  return {
    ...frameOf(node, setting, HEIGHT + legendHeight(node)),
    type: 'line',
    categories: categories.map(shortened),
    series: series.map((serie, rank) => ({
      name: visible(serie.nom),
      values: serie.valeurs.map(({ value }) => value),
      pointLabels: lastLabel(serie),
      ...drawnAs(looks[rank], points),
    })),
    categoryAxis: { font: { size: 9, color: DARK } },
    valueAxis: { ...valueAxis, ...(isPositive && minimum !== undefined ? { minimum } : {}) },
    dataLabels: { value: true, position: 'above', font: { size: 9, bold: true, color: '000000' } },
    emptyValues: 'gap',
  };
}

/** Word turns the names of many steps, and leaves less room for the lines the longer they are. */
const LONGEST = 28;

function shortened(name: string): string {
  const letters = Array.from(visible(name));
  return letters.length <= LONGEST
    ? letters.join('')
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

function drawnAs(look: LineLook | undefined, points: boolean) {
  if (!look) return {};
  const color = bare(look.colour);
  const markers = points && { shape: look.symbol, size: 6 };
  return { color, markers, line: { color, width: 2, dash: DASHES[look.dash] } };
}

function lastLabel({ valeurs }: Serie) {
  const last = valeurs.findLastIndex(({ value }) => value !== null);
  return valeurs.map((valeur, index) => (index === last ? labelOf(valeur) : false));
}
