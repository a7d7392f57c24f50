import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import { visible } from '../visible.ts';
import { safeLink } from './safe-link.ts';

type Emphasis = Pick<IRunOptions, 'bold' | 'color' | 'italics' | 'strike' | 'font' | 'style' | 'superScript'>;

/** The runs of a paragraph. */
export function runsOf(
  children: readonly PhrasingContent[],
  emphasis: Emphasis = {},
): readonly ParagraphChild[] {
  return children.flatMap((child) => phrase(child, emphasis));
}

/** A text that is not Markdown: a cell, a title. */
export function run(text: string, emphasis: Emphasis = {}): TextRun {
  return new TextRun({ ...emphasis, text: visible(text) });
}

function phrase(node: PhrasingContent, emphasis: Emphasis): readonly ParagraphChild[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [run(node.value, emphasis)];
    case 'inlineCode':
      return [run(node.value, { ...emphasis, font: 'Courier New' })];
    case 'strong':
      return runsOf(node.children, { ...emphasis, bold: true });
    case 'emphasis':
      return runsOf(node.children, { ...emphasis, italics: true });
    case 'delete':
      return runsOf(node.children, { ...emphasis, strike: true });
    case 'link':
      return linkOf(node.url, node.children, emphasis);
    case 'image':
    case 'imageReference':
      return [run(`[image : ${node.alt ?? 'sans description'}]`, emphasis)];
    case 'footnoteReference':
      return [run(`[${node.identifier}]`, { ...emphasis, superScript: true })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'linkReference':
      return runsOf(node.children, emphasis);
    default:
      return 'children' in node ? runsOf(node.children as PhrasingContent[], emphasis) : [];
  }
}

function linkOf(
  url: string,
  children: readonly PhrasingContent[],
  emphasis: Emphasis,
): readonly ParagraphChild[] {
  const link = safeLink(url);
  if (link === null) return runsOf(children, emphasis);
  const runs = runsOf(children, { ...emphasis, style: 'Hyperlink' });
  return [new ExternalHyperlink({ link, children: [...runs] })];
}

/** The same without its runs: how wide it is. */
export function textOf(children: readonly PhrasingContent[]): string {
  return children.map(plain).join('');
}

function plain(node: PhrasingContent): string {
  if ('children' in node) return textOf(node.children as PhrasingContent[]);
  if ('value' in node) return visible(node.value);
  return 'alt' in node ? `[image : ${node.alt ?? ''}]` : '';
}
