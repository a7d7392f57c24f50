import type { Element } from 'hast';
import type { Graphique } from '../../report/document.ts';
import { barChart } from './bar-chart.ts';
import { barsBeside } from './bars-beside.ts';
import { barsStacked } from './bars-stacked.ts';
import type { ChartLook } from './chart-look.ts';
import { heatMap } from './heat-map.ts';
import { lineChart } from './line-chart.ts';
import { picture } from './picture.ts';
import { LETTERS, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import { oneLine } from './one-line.ts';
import { timeline } from './timeline.ts';

const KINDS: Readonly<Record<Graphique['genre'], (graphique: Graphique, look: ChartLook) => Part>> = {
  barres: (graphique, look) => barChart(barsBeside, graphique, look),
  empilees: (graphique, look) => barChart(barsStacked, graphique, look),
  courbe: lineChart,
  chaleur: heatMap,
  frise: timeline,
};

const NOTHING: Part = {
  shapes: [textBlock(['Aucune donnée.'], { x: 0, y: 0, ...LETTERS })],
  height: textHeight([''], LETTERS) + 4,
};

/** A chart as a picture that says what it shows, in words, to who does not see it. */
export function drawChart(graphique: Graphique, { id, couleur }: ChartLook): Element {
  const { titre, description } = readable(graphique);
  const { shapes, height } = chartPart(graphique, { id, couleur });
  const viewBox = `0 0 ${String(WIDTH)} ${String(Math.ceil(height))}`;
  return picture({ id, titre, description, properties: { viewBox } }, shapes);
}

/** What is drawn of a chart, without its title. */
export function chartPart(graphique: Graphique, look: ChartLook): Part {
  const safe = readable(graphique);
  const isEmpty = safe.categories.length === 0 || safe.series.length === 0;
  return isEmpty ? NOTHING : KINDS[safe.genre](safe, look);
}

/** Texts are measured as they will be shown. */
function readable({ categories, series, ...chart }: Graphique): Graphique {
  return {
    ...chart,
    titre: oneLine(chart.titre),
    description: oneLine(chart.description),
    unite: oneLine(chart.unite),
    axes: { categories: oneLine(chart.axes.categories), series: oneLine(chart.axes.series) },
    categories: categories.map(oneLine),
    series: series.map(({ nom, valeurs }) => ({
      nom: oneLine(nom),
      valeurs: valeurs.map(({ text, value }) => ({ text: oneLine(text), value })),
    })),
  };
}
