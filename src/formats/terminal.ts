import { Chalk } from 'chalk';
import type { Block, Graphique, Printer, PrintOptions } from '../report/document.ts';
import { chartLines, isGrid } from './graphique-text.ts';
import { gridTable } from './graphique-table.ts';
import { printConstat } from './terminal/constat.ts';
import { printDiff } from './terminal/diff.ts';
import { inlineText } from './terminal/inline.ts';
import { tableauOf } from './terminal/tableau-of.ts';
import type { Style } from './terminal/style.ts';
import { wrap } from './terminal/wrap.ts';
import { disarmed, visible, visibleLines } from './visible.ts';
import { warned } from './warned.ts';

/** As readable as a terminal allows; through a pipe, no colour, no box, no wrapping, nothing cut. */
export const printTerminal: Printer = async ({ document }, options) => {
  const children = warned(await document());
  const style = styleOf(options);
  const blocks = await Promise.all(children.map((node) => blockText(node, style)));
  return `${disarmed(blocks.filter((text) => text !== '').join('\n\n'))}\n`;
};

function styleOf({ colour, width }: PrintOptions): Style {
  return { chalk: new Chalk({ level: colour }), width };
}

type BlockPrinters = {
  readonly [K in Block['type']]?: (
    node: Extract<Block, { type: K }>,
    style: Style,
  ) => string | Promise<string>;
};

/** What a document may hold; anything else shows its text. */
const BLOCKS: BlockPrinters = {
  heading: ({ depth, children }, style) => headingText(depth, inlineText(children, style), style),
  paragraph: ({ children }, style) => wrap(inlineText(children, style), style.width),
  blockquote: async ({ children }, style) => quoted(await childrenText(children, narrower(style)), style),
  list: async ({ children }, style) =>
    (await Promise.all(children.map((item) => itemText(item.children, style)))).join('\n'),
  tableau: async (node, style) => (await import('./terminal/table.ts')).printTable(node, style),
  table: async (node, style) =>
    (await import('./terminal/table.ts')).printTable(tableauOf(node, style), style),
  graphique: async (node, style) => {
    const { printTable } = await import('./terminal/table.ts');
    return isGrid(node) ? printTable(gridTable(node), style) : chartText(node, style);
  },
  saut: () => '',
  constat: (node, style) => printConstat(node, style),
  code: ({ value, lang }, { chalk }) => (lang === 'diff' ? printDiff(value, chalk) : visibleLines(value)),
  html: ({ value }) => visibleLines(value),
  definition: () => '',
  thematicBreak: (_, { chalk, width }) => chalk.dim((width === null ? '-' : '─').repeat(width ?? 40)),
  footnoteDefinition: async ({ identifier, children }, style) =>
    `[^${visible(identifier)}] ${await childrenText(children, style)}`,
};

async function blockText(node: Block, style: Style): Promise<string> {
  const print = BLOCKS[node.type] as ((one: Block, style: Style) => string | Promise<string>) | undefined;
  if (print) return print(node, style);
  return 'children' in node ? childrenText(node.children, style) : '';
}

function chartText(graphique: Graphique, { chalk, width }: Style): string {
  const { titre, note } = graphique;
  const lines = chartLines(graphique, width).map(visible);
  const below = note === null ? [] : [chalk.dim(wrap(visible(note), width))];
  return [chalk.bold(wrap(visible(titre), width)), ...lines, ...below].join('\n');
}

/** Room for the mark in front of a quote or an item. */
function narrower(style: Style): Style {
  return { ...style, width: style.width === null ? null : style.width - 2 };
}

function headingText(depth: number, text: string, { chalk, width }: Style): string {
  const title = chalk.bold(wrap(text, width));
  if (depth > 2) return title;
  const longest = Math.max(
    ...wrap(text, width)
      .split('\n')
      .map((line) => line.length),
  );
  return `${title}\n${chalk.dim(underline(depth, width).repeat(longest))}`;
}

/** Box drawing is for screens. */
function underline(depth: number, width: number | null): string {
  if (width === null) return depth === 1 ? '=' : '-';
  return depth === 1 ? '═' : '─';
}

async function childrenText(children: readonly Block[], style: Style): Promise<string> {
  return (await Promise.all(children.map((child) => blockText(child, style)))).join('\n');
}

async function itemText(children: readonly Block[], style: Style): Promise<string> {
  const text = await childrenText(children, narrower(style));
  return `- ${text.replaceAll('\n', '\n  ')}`;
}

function quoted(text: string, { chalk, width }: Style): string {
  const bar = width === null ? '>' : '│';
  return text
    .split('\n')
    .map((line) => `${chalk.yellow(bar)} ${line}`)
    .join('\n');
}
