import type { Element } from 'hast';
import type { Cellule, Graphique } from '../../report/document.ts';
import { drawChart } from '../svg/chart.ts';
import { element } from './element.ts';
import { buildTableau } from './tableau.ts';

export interface FigureLook {
  /** Of the picture, its own in the page. */
  readonly id: string;
  /** Of the region in which it scrolls. */
  readonly label: string;
  readonly couleur: string;
}

/** A chart under its title, then the same data as a table. */
export function buildFigure(graphique: Graphique, { label, ...look }: FigureLook): Element {
  const { titre, note } = graphique;
  return element('figure', { className: ['graphique'] }, [
    element('figcaption', {}, [titre]),
    element('div', { className: ['defile'], role: 'region', tabIndex: 0, ariaLabel: label }, [
      drawChart(graphique, look),
    ]),
    ...(note === null ? [] : [element('p', { className: ['note'] }, [note])]),
    element('details', {}, [
      element('summary', {}, ['Données du graphique']),
      buildTableau(dataOf(graphique)),
    ]),
  ]);
}

/** A line a category, a column a series. */
function dataOf({
  id,
  titre,
  unite,
  axes,
  categories,
  series,
}: Graphique): Parameters<typeof buildTableau>[0] {
  const lignes = categories.map((text, index): readonly Cellule[] => [
    { text, value: text },
    ...series.map(({ valeurs }) => valeurs[index] ?? { text: '', value: null }),
  ]);
  const counted = unite === '' ? '' : ` (${unite})`;
  return {
    type: 'tableau',
    id,
    titre: `Données\u00A0: ${titre}${counted}`,
    entetes: [axes.categories, ...series.map(({ nom }) => nom)],
    lignes,
    total: false,
    note: null,
  };
}
