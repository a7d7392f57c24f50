import type { Element } from 'hast';
import type { Graphique, Tableau } from '../../report/document.ts';
import { dataTable } from '../graphique-table.ts';
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

function dataOf(graphique: Graphique): Tableau {
  const { titre, unite } = graphique;
  const counted = unite === '' ? '' : ` (${unite})`;
  return { ...dataTable(graphique), titre: `Données\u00A0: ${titre}${counted}`, note: null };
}
