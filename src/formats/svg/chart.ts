import type { Element } from 'hast';
import type { Graphique } from '../../report/document.ts';
import { shown } from '../visible.ts';
import { barChart } from './bar-chart.ts';
import { barsBeside } from './bars-beside.ts';
import { barsStacked } from './bars-stacked.ts';
import type { ChartLook } from './chart-look.ts';
import { heatMap } from './heat-map.ts';
import { LETTERS, shape, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import { timeline } from './timeline.ts';

const KINDS: Readonly<Record<Graphique['genre'], (graphique: Graphique, look: ChartLook) => Part>> = {
  barres: (graphique, look) => barChart(barsBeside, graphique, look),
  empilees: (graphique, look) => barChart(barsStacked, graphique, look),
  chaleur: heatMap,
  frise: timeline,
  courbe: (graphique, look) => barChart(barsBeside, graphique, look),
};

const NOTHING: Part = {
  shapes: [textBlock(['Aucune donnée.'], { x: 0, y: 0, ...LETTERS })],
  height: textHeight([''], LETTERS) + 4,
};

/** A chart as a picture that says what it shows, in words, to who does not see it. */
export function drawChart(graphique: Graphique, look: ChartLook): Element {
  const safe = readable(graphique);
  const isEmpty = safe.categories.length === 0 || safe.series.length === 0;
  const { shapes, height } = isEmpty ? NOTHING : KINDS[safe.genre](safe, look);
  const { id } = look;
  const said = (tagName: string, value: string) =>
    shape(tagName, { id: `${id}-${tagName}` }, [{ type: 'text', value }]);
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id,
      role: 'img',
      ariaLabelledBy: [`${id}-title`, `${id}-desc`],
      viewBox: `0 0 ${String(WIDTH)} ${String(Math.ceil(height))}`,
      fontFamily: "Arial, 'Liberation Sans', Helvetica, sans-serif",
    },
    [said('title', safe.titre), said('desc', safe.description), ...shapes],
  );
}

/** Texts are measured as they will be shown. */
function readable({ categories, series, ...chart }: Graphique): Graphique {
  const clean = (text: string) => shown(text.replace(/\s*\n\s*/g, ' '));
  return {
    ...chart,
    titre: clean(chart.titre),
    description: clean(chart.description),
    unite: clean(chart.unite),
    axes: { categories: clean(chart.axes.categories), series: clean(chart.axes.series) },
    categories: categories.map(clean),
    series: series.map(({ nom, valeurs }) => ({
      nom: clean(nom),
      valeurs: valeurs.map(({ text, value }) => ({ text: clean(text), value })),
    })),
  };
}
