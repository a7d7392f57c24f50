import type { SheetChart } from 'hucre/xlsx';
import type { Dessin, SerieDessinee } from '../feuille.ts';

type ChartDataLabels = Exclude<NonNullable<SheetChart['series'][number]['dataLabels']>, false>;

export function chartOf(dessin: Dessin): SheetChart {
  const { genre, couchees, titre, description, axes, series, place, depuisZero } = dessin;
  const isStacked = genre === 'empilees';
  return {
    ...(genre === 'courbe' ? LINES : { ...BARS, type: couchees ? 'bar' : 'column' }),
    ...(isStacked ? { barGrouping: 'stacked' } : {}),
    title: titre,
    titleFontSize: 13,
    titleBold: true,
    altText: description,
    frameTitle: titre,
    lang: 'fr-FR',
    dispBlanksAs: 'gap',
    legend: series.length > 1 ? 'bottom' : false,
    series: series.map((serie) => ({
      name: serie.nom,
      values: serie.valeurs,
      categories: dessin.categories,
      color: serie.couleur,
      ...(serie.trait ? lineLook(serie.trait, serie.couleur) : { dataLabels: labels(dessin) }),
    })),
    axes: {
      x: { title: axes.categories, ...(couchees ? { reverse: true } : {}) },
      y: {
        ...(axes.valeurs === '' ? {} : { title: axes.valeurs }),
        ...(depuisZero ? { scale: { min: 0 } } : {}),
        ...(couchees ? { crosses: 'max' as const } : {}),
        numberFormat: { formatCode: dessin.format, sourceLinked: false },
        gridlines: { major: true },
      },
    },
    anchor: {
      from: { row: place.ligne, col: place.colonne },
      to: { row: place.ligne + place.lignes, col: place.colonne + place.colonnes },
    },
  };
}

const LINES = { type: 'line' } as const;
const BARS = { barGrouping: 'clustered', gapWidth: 60 } as const;

/** Values are in the cells beside a line: over its points they would hide it. */
function lineLook({ dash, symbol, points }: NonNullable<SerieDessinee['trait']>, couleur: string) {
  const marker = points ? { symbol, size: 6, fill: couleur, line: couleur } : { symbol: 'none' as const };
  return { stroke: { dash, width: 2.25 }, marker };
}

function labels({ genre, format }: Dessin): ChartDataLabels {
  const isStacked = genre === 'empilees';
  return {
    showValue: true,
    position: isStacked ? 'ctr' : 'outEnd',
    numberFormat: { formatCode: isStacked ? hidingZeros(format) : format, sourceLinked: false },
    fontColor: '000000',
    fontSize: 9,
    ...(isStacked ? { fillColor: 'FFFFFF' } : {}),
  };
}

/** In a stack, the zero of a part that is not there would cover its neighbour's value. */
function hidingZeros(format: string): string {
  const shown = format === 'General' ? '#,##0' : format;
  return `${shown};-${shown};;`;
}
