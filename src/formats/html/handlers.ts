import type { Element } from 'hast';
import type { Html, Image, ImageReference, Parents, Table } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { Constat, Graphique, Tableau } from '../../report/document.ts';
import { buildConstat } from './constat.ts';
import { element } from './element.ts';
import { buildFigure } from './figure.ts';
import { markdownTable } from './markdown-table.ts';
import { buildTableau } from './tableau.ts';
import { uniqueIds, uniqueLabels } from './unique.ts';

/** Nodes of ours, and those of Markdown that would reach outside the page or write into it. */
export function handlersOf(couleur: string): Handlers {
  const [idOf, labelOf] = [uniqueIds('graphique'), uniqueLabels()];
  const look = (node: Graphique) => ({
    id: idOf(node.id),
    label: labelOf(`Graphique\u00A0: ${node.titre}`),
    couleur,
  });
  return {
    tableau: (_: State, node: Tableau) => buildTableau(node),
    graphique: (_: State, node: Graphique) => buildFigure(node, look(node)),
    saut: () => element('div', { className: ['saut'] }),
    constat: (_: State, node: Constat) => buildConstat(node),
    table: (state: State, node: Table) => markdownTable(state, node),
    image: (_: State, node: Image) => inWords(node),
    imageReference: (_: State, node: ImageReference) => inWords(node),
    html: (_: State, node: Html, parent: Parents | undefined) => asTyped(node, parent),
  };
}

/** A picture would be fetched: its alternative says what it shows. */
function inWords({ alt }: Image | ImageReference): Element {
  const text = alt ? `«\u00A0image\u00A0: ${alt}\u00A0»` : '«\u00A0image sans description\u00A0»';
  return element('span', { className: ['image'] }, [text]);
}

const AMONG_WORDS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/** Tags that a fiche holds are shown, never obeyed. */
function asTyped({ value }: Html, parent: Parents | undefined): Element {
  const code = element('code', {}, [value]);
  return parent && AMONG_WORDS.has(parent.type) ? code : element('pre', {}, [code]);
}
