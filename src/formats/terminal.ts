import { Chalk } from 'chalk';
import type { Block, Printer, PrintOptions } from '../report/document.ts';
import { printConstat } from './terminal/constat.ts';
import { inlineText } from './terminal/inline.ts';
import type { Style } from './terminal/style.ts';
import { wrap } from './terminal/wrap.ts';

/** As readable as a terminal allows; through a pipe, no colour, no box, no wrapping, nothing cut. */
export const printTerminal: Printer = async ({ document }, options) => {
  const { children } = await document();
  const style = styleOf(options);
  const blocks = await Promise.all(children.map((node) => blockText(node, style)));
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
};

function styleOf({ colour, width }: PrintOptions): Style {
  return { chalk: new Chalk({ level: colour }), width };
}

async function blockText(node: Block, style: Style): Promise<string> {
  switch (node.type) {
    case 'heading':
      return headingText(node.depth, inlineText(node.children, style), style);
    case 'paragraph':
      return wrap(inlineText(node.children, style), style.width);
    case 'blockquote':
      return quoted(
        await childrenText(node.children, { ...style, width: style.width && style.width - 2 }),
        style,
      );
    case 'list':
      return (await Promise.all(node.children.map((item) => itemText(item.children, style)))).join('\n');
    case 'tableau':
      return (await import('./terminal/table.ts')).printTable(node, style);
    case 'constat':
      return printConstat(node, style);
    case 'thematicBreak':
      return style.chalk.dim('─'.repeat(style.width ?? 40));
    case 'code':
      return node.value;
    default:
      return '';
  }
}

function headingText(depth: number, text: string, { chalk, width }: Style): string {
  const title = chalk.bold(wrap(text, width));
  if (depth > 2) return title;
  const longest = Math.max(
    ...wrap(text, width)
      .split('\n')
      .map((line) => line.length),
  );
  return `${title}\n${chalk.dim((depth === 1 ? '═' : '─').repeat(longest))}`;
}

async function childrenText(children: readonly Block[], style: Style): Promise<string> {
  return (await Promise.all(children.map((child) => blockText(child, style)))).join('\n');
}

async function itemText(children: readonly Block[], style: Style): Promise<string> {
  const text = await childrenText(children, { ...style, width: style.width && style.width - 2 });
  return `- ${text.replaceAll('\n', '\n  ')}`;
}

function quoted(text: string, { chalk }: Style): string {
  return text
    .split('\n')
    .map((line) => `${chalk.yellow('│')} ${line}`)
    .join('\n');
}
