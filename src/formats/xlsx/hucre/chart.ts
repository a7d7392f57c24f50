import type { SheetChart } from 'hucre/xlsx';
import type { Dessin } from '../feuille.ts';

export function chartOf(dessin: Dessin): SheetChart {
  const { genre, couchees, titre, description, axes, series, place, depuisZero } = dessin;
  const isStacked = genre === 'empilees';
  const format = isStacked ? hidingZeros(dessin.format) : dessin.format;
  return {
    type: couchees ? 'bar' : 'column',
    barGrouping: isStacked ? 'stacked' : 'clustered',
    gapWidth: 60,
    title: titre,
    titleFontSize: 13,
    titleBold: true,
    altText: description,
    frameTitle: titre,
    lang: 'fr-FR',
    dispBlanksAs: 'gap',
    legend: series.length > 1 ? 'bottom' : false,
    series: series.map(({ nom, valeurs, couleur }) => ({
      name: nom,
      values: valeurs,
      categories: dessin.categories,
      color: couleur,
      dataLabels: {
        showValue: true,
        position: isStacked ? 'ctr' : 'outEnd',
        numberFormat: { formatCode: format, sourceLinked: false },
        fontColor: '000000',
        fontSize: 9,
        ...(isStacked ? { fillColor: 'FFFFFF' } : {}),
      },
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

/** In a stack, the zero of a part that is not there would cover its neighbour's value. */
function hidingZeros(format: string): string {
  const shown = format === 'General' ? '#,##0' : format;
  return `${shown};-${shown};;`;
}
