import { GREY, seriesColours } from './colours.ts';
import type { Box } from './geometry.ts';
import type { ChartOptions, Sheet } from './library.ts';
import { FONT } from './presentation.ts';
import type { PageGraphique } from './slide.ts';

/** A native chart, that PowerPoint can edit: horizontal bars from zero, each with its value. */
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
  const colours = seriesColours(couleur);
  sheet.addChart('bar', data, {
    ...box,
    ...STYLE,
    ...DOWNWARDS,
    ...fonts(page.taille),
    ...grouping(page),
    ...axis(page),
    // More colours than series would paint each bar of a lone series differently.
    chartColors: series.map((_, index) => colours[index % colours.length] ?? GREY.texte),
    dataLabelFormatCode: page.format,
    altText: page.description,
    objectName: page.titre === '' ? 'Graphique' : `Graphique : ${page.titre}`,
  });
}

/** pptxgenjs writes the number zero as an empty cell of the workbook, and its text as it is; a null has no cell. */
function written(value: number | null): number {
  return (value === null ? null : String(value)) as unknown as number;
}

/** The first category on top, as in the document, and the axis of values below: its types leave both out. */
const DOWNWARDS = { catAxisOrientation: 'maxMin', catAxisCrossesAt: 'max' } as unknown as ChartOptions;

const STYLE: ChartOptions = {
  barDir: 'bar',
  catAxisMajorTickMark: 'none',
  valAxisMajorTickMark: 'none',
  catAxisLineShow: true,
  valAxisLineShow: false,
  valAxisLabelPos: 'nextTo',
  valGridLine: { color: 'D9D9D9', size: 0.5 },
  catGridLine: { style: 'none' },
  chartArea: { roundedCorners: false },
  showTitle: false,
  showValue: true,
  displayBlanksAs: 'gap',
  lang: 'fr-FR',
  dataBorder: { pt: 0.75, color: 'FFFFFF' },
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

function grouping({ empile, series }: PageGraphique): ChartOptions {
  const many = series.length > 1;
  return {
    barGrouping: empile ? 'stacked' : 'clustered',
    barGapWidthPct: 45,
    showLegend: many,
    legendPos: 't',
    ...(empile ? { dataLabelPosition: 'ctr' } : {}),
  };
}

function axis({ marge, max, unite, formatAxe, series, empile }: PageGraphique): ChartOptions {
  const top = series.length > 1 ? 0.12 : 0.02;
  const values = series.flatMap(({ valeurs }) => valeurs.map((value) => value ?? 0));
  const longest = max ?? Math.max(...(empile ? totals(series) : values));
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

function totals(series: PageGraphique['series']): readonly number[] {
  const first = series[0]?.valeurs ?? [];
  return first.map((_, index) => series.reduce((sum, { valeurs }) => sum + (valeurs[index] ?? 0), 0));
}
