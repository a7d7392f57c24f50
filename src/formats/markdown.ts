import type { Node, Root, Table, TableCell } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Block, Cellule, Constat, Graphique, Printer, Tableau } from '../report/document.ts';
import { cellText } from './cell-text.ts';
import { chartLines, isGrid } from './graphique-text.ts';
import { gridTable } from './graphique-table.ts';
import { isNumericColumn } from './numeric-column.ts';
import { warned } from './warned.ts';
import { disarmed, ESCAPED, shown, visible, visibleLines } from './visible.ts';

/** As GitHub and GitLab show it. */
export const printMarkdown: Printer = async ({ document }) => {
  const plain: Root = { type: 'root', children: warned(await document()).flatMap(toMdast) };
  const processor = remark()
    .use(remarkGfm, { tablePipeAlign: false })
    .data('settings', { bullet: '-', rule: '-', emphasis: '_' });
  return disarmed(shown(processor.stringify(plain)), ESCAPED);
};

function toMdast(node: Block): readonly Block[] {
  switch (node.type) {
    case 'tableau':
      return tableOf(node);
    case 'graphique':
      return isGrid(node) ? tableOf(gridTable(node)) : chartOf(node);
    case 'constat':
      return constatOf(node);
    case 'saut':
      return [];
    default:
      return [harmless(node)];
  }
}

function chartOf(graphique: Graphique): readonly Block[] {
  const { titre, note } = graphique;
  const drawn: Block = {
    type: 'code',
    lang: 'text',
    value: chartLines(graphique, null).map(visible).join('\n'),
  };
  return [...legendOf(titre), drawn, ...noteOf(note)];
}

/** What a fiche says, in a form that neither a terminal nor a CI log obeys. */
function harmless<T extends Node>(node: T): T {
  if ('value' in node && typeof node.value === 'string') return { ...node, value: visibleLines(node.value) };
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as Node[]).map(harmless) };
}

function tableOf({ titre, entetes, lignes, total, note }: Tableau): readonly Block[] {
  const numeric = entetes.map((_, column) => isNumericColumn({ lignes }, column));
  const rows = lignes.map((line, index) =>
    line.map((cell) => cellOf(cell, total && index === lignes.length - 1)),
  );
  const table: Table = {
    type: 'table',
    align: numeric.map((isNumber) => (isNumber ? 'right' : null)),
    children: [entetes.map((text) => cellOf({ text, value: text }, false)), ...rows].map((children) => ({
      type: 'tableRow',
      children,
    })),
  };
  return [...legendOf(titre), table, ...noteOf(note)];
}

function legendOf(titre: string): readonly Block[] {
  if (titre === '') return [];
  return [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: titre }] }] }];
}

function noteOf(note: string | null): readonly Block[] {
  if (note === null) return [];
  return [{ type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: note }] }] }];
}

function cellOf(cell: Cellule, isTotal: boolean): TableCell {
  const child = { type: 'text', value: visible(cellText(cell)) } as const;
  return { type: 'tableCell', children: [isTotal ? { type: 'strong', children: [child] } : child] };
}

function constatOf({ severity, code, message, lieux, extrait, notes }: Constat): readonly Block[] {
  const title: Block = {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: severity }] },
      { type: 'text', value: ' ' },
      { type: 'inlineCode', value: code },
      { type: 'text', value: ` ${visible(message)}` },
    ],
  };
  const lines = extrait
    ? [
        visible(extrait.text),
        `${' '.repeat(extrait.from)}${'^'.repeat(extrait.length)} ${extrait.label ?? ''}`.trimEnd(),
      ]
    : [];
  const source: Block = { type: 'code', lang: 'text', value: [...lieux.map(visible), ...lines].join('\n') };
  const below: Block[] = notes.map(({ label, text }) => ({
    type: 'paragraph',
    children: [{ type: 'text', value: `${label} : ${visible(text)}` }],
  }));
  return [title, source, ...below];
}
