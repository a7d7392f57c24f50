import { TextRun, type ParagraphChild } from 'docx';
import type { Code, FootnoteDefinition, Heading, Html, Paragraph } from 'mdast';
import type { Block, Graphique } from '../../report/document.ts';
import { isGrid } from '../graphique-text.ts';
import { visibleLines } from '../visible.ts';
import { chartOf } from './chart.ts';
import { constatOf } from './constat.ts';
import { run, runsOf } from './inline.ts';
import { listOf } from './list.ts';
import { noticeOf } from './notice.ts';
import { pageBreak, styled } from './paragraph.ts';
import type { Element, Setting } from './setting.ts';
import { shadedGrid } from './shaded-grid.ts';
import type { StyleId } from './sheet.ts';
import { markdownTable, tableauOf } from './table.ts';

/** The body of a document; breaks that would leave a blank page are left out. */
export function blocksOf(children: readonly Block[], setting: Setting): readonly Element[] {
  const isBlank = (index: number) =>
    index === 0 || index === children.length - 1 || children[index - 1]?.type === 'saut';
  return children
    .filter((node, index) => node.type !== 'saut' || !isBlank(index))
    .flatMap((node) => blockOf(node, setting));
}

type SetBlocks = {
  readonly [K in Block['type']]?: (node: Extract<Block, { type: K }>, setting: Setting) => readonly Element[];
};

/** What a document may hold; anything else shows what is in it. */
const BLOCKS: SetBlocks = {
  heading: (node) => [headingOf(node)],
  paragraph: (node, setting) => [paragraphOf(node, setting)],
  blockquote: ({ children }, setting) =>
    noticeOf({ title: 'Encadré', border: setting.look.accent, fill: setting.look.tint }, setting, (inner) =>
      blocksOf(children, inner),
    ),
  list: (node, setting) => listOf(node, setting, blockOf),
  tableau: tableauOf,
  table: markdownTable,
  graphique: graphiqueOf,
  saut: () => [pageBreak()],
  constat: constatOf,
  code: (node) => [linesOf('Code', node)],
  html: (node, { isQuoted }) => [linesOf(isQuoted ? 'Quote' : 'Normal', node)],
  thematicBreak: () => [
    styled('Gap', [], { border: { bottom: { style: 'single', size: 4, color: 'A6A6A6', space: 1 } } }),
  ],
  footnoteDefinition: footnoteOf,
  definition: () => [],
};

function blockOf(node: Block, setting: Setting): readonly Element[] {
  const set = BLOCKS[node.type] as ((one: Block, setting: Setting) => readonly Element[]) | undefined;
  if (set) return set(node, setting);
  return 'children' in node ? blocksOf(node.children, setting) : [];
}

const HEADINGS = ['Heading1', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading4'] as const;

/** The first level is the title of the document: what it holds starts one level up. */
function headingOf({ depth, children }: Heading): Element {
  return styled(HEADINGS[depth - 1] ?? 'Heading4', runsOf(children));
}

function paragraphOf({ children }: Paragraph, { isQuoted }: Setting): Element {
  return styled(isQuoted ? 'Quote' : 'Normal', runsOf(children));
}

function graphiqueOf(node: Graphique, setting: Setting): readonly Element[] {
  return isGrid(node) ? shadedGrid(node, setting) : chartOf(node, setting);
}

/** Text as it was typed, line for line. */
function linesOf(style: StyleId, { value }: Pick<Code | Html, 'value'>): Element {
  const runs: readonly ParagraphChild[] = visibleLines(value)
    .split('\n')
    .map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }));
  const shading = { fill: 'F2F2F2', type: 'clear', color: 'auto' } as const;
  return styled(style, runs, style === 'Code' ? { shading } : {});
}

/** At its place in the text, after the mark that refers to it. */
function footnoteOf({ identifier, children }: FootnoteDefinition): readonly Element[] {
  return children.map((child, index) => {
    const mark = index === 0 ? [run(`[${identifier}] `)] : [];
    return styled('Note', [...mark, ...('children' in child ? runsOf((child as Paragraph).children) : [])]);
  });
}
