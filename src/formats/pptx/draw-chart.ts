import { GREY, seriesColours } from './colours.ts';
import type { Box } from './geometry.ts';
import { lineLook } from './draw-lines.ts';
import type { ChartOptions, Sheet } from './library.ts';
import { FONT } from './presentation.ts';
import type { PageGraphique } from './slide.ts';

/** A native chart, that PowerPoint can edit: horizontal bars from zero, each with its value, or lines over steps. */
export function drawChart(
  sheet: Sheet,
  page: PageGraphique,
  { box, couleur }: { box: Box; couleur: string },
): void {
  const { categories, series } = page;
  const data = series.map(({ nom, valeurs }) => ({
    name: nom,
    labels: [...categories],
    values: valeurs.map(written),
  }));
  const isLine = page.genre === 'courbe';
  sheet.addChart(isLine ? 'line' : 'bar', data, {
    ...box,
    ...STYLE,
    ...fonts(page.taille),
    ...legend(page),
    ...axis(page),
    ...(isLine ? lineLook(page, couleur) : barLook(page, couleur)),
    dataLabelFormatCode: page.format,
    altText: page.description,
    objectName: page.titre === '' ? 'Graphique' : `Graphique : ${page.titre}`,
  });
}

function barLook({ series, genre }: PageGraphique, couleur: string): ChartOptions {
  const colours = seriesColours(couleur);
  return {
    ...DOWNWARDS,
    barDir: 'bar',
    barGrouping: genre === 'empilees' ? 'stacked' : 'clustered',
    barGapWidthPct: 45,
    ...(genre === 'empilees' ? { dataLabelPosition: 'ctr' } : {}),
    // More colours than series would paint each bar of a lone series differently.
    chartColors: series.map((_, index) => colours[index % colours.length] ?? GREY.texte),
    showValue: true,
    dataBorder: { pt: 0.75, color: 'FFFFFF' },
  };
}

/** pptxgenjs writes the number zero as an empty cell of the workbook, and its text as it is; a null has no cell. */
function written(value: number | null): number {
  return (value === null ? null : String(value)) as unknown as number;
}

/** The first category on top, as in the document, and the axis of values below: its types leave both out. */
const DOWNWARDS = { catAxisOrientation: 'maxMin', catAxisCrossesAt: 'max' } as unknown as ChartOptions;

const STYLE: ChartOptions = {
  catAxisMajorTickMark: 'none',
  valAxisMajorTickMark: 'none',
  catAxisLineShow: true,
  valAxisLineShow: false,
  valAxisLabelPos: 'nextTo',
  valGridLine: { color: 'D9D9D9', size: 0.5 },
  catGridLine: { style: 'none' },
  chartArea: { roundedCorners: false },
  showTitle: false,
  displayBlanksAs: 'gap',
  lang: 'fr-FR',
};

function fonts(taille: number): ChartOptions {
  return {
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: taille,
    valAxisLabelFontFace: FONT,
    valAxisLabelFontSize: 12,
    valAxisTitleFontFace: FONT,
    valAxisTitleFontSize: 12,
    valAxisTitleColor: GREY.texte,
    legendFontFace: FONT,
    legendFontSize: 14,
    dataLabelFontFace: FONT,
    dataLabelFontSize: taille,
    dataLabelFontBold: true,
  };
}

function legend({ series }: PageGraphique): ChartOptions {
  return { showLegend: series.length > 1, legendPos: 't' };
}

function axis({ marge, max, unite, formatAxe, series, genre }: PageGraphique): ChartOptions {
  const top = topOf(genre, series.length);
  const values = series.flatMap(({ valeurs }) => valeurs.map((value) => value ?? 0));
  const longest = max ?? Math.max(...(genre === 'empilees' ? totals(series) : values));
  return {
    layout: { x: marge, y: top, w: 0.97 - marge, h: 0.86 - top },
    ...(values.every((value) => value >= 0) ? { valAxisMinVal: 0 } : {}),
    ...(max === null ? {} : { valAxisMaxVal: max }),
    ...(values.every(Number.isInteger) && longest <= 10 ? { valAxisMajorUnit: 1 } : {}),
    valAxisLabelFormatCode: formatAxe,
    // « € » after each number need not be said again.
    showValAxisTitle: unite !== '' && !formatAxe.includes(unite),
    valAxisTitle: unite,
  };
}

/** Room for the legend: names of lines, with a sample of each, are three a row. */
function topOf(genre: PageGraphique['genre'], series: number): number {
  if (series < 2) return 0.02;
  return genre === 'courbe' ? 0.07 + 0.05 * Math.ceil(series / 3) : 0.12;
}

function totals(series: PageGraphique['series']): readonly number[] {
  const first = series[0]?.valeurs ?? [];
  return first.map((_, index) => series.reduce((sum, { valeurs }) => sum + (valeurs[index] ?? 0), 0));
}
