import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Image, PhrasingContent } from 'mdast';
import { packageLink } from '../office/package-link.ts';
import { visible } from '../visible.ts';

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

type Phrases = {
  readonly [K in PhrasingContent['type']]?: (
    node: Extract<PhrasingContent, { type: K }>,
    emphasis: Emphasis,
  ) => readonly ParagraphChild[];
};

const imageOf = ({ alt }: Pick<Image, 'alt'>, emphasis: Emphasis) => [run(imageText(alt), emphasis)];

/** What a paragraph may hold; anything else shows what is in it. */
const PHRASES: Phrases = {
  text: ({ value }, emphasis) => [run(value, emphasis)],
  html: ({ value }, emphasis) => [run(value, emphasis)],
  inlineCode: ({ value }, emphasis) => [run(value, { ...emphasis, font: 'Courier New' })],
  strong: ({ children }, emphasis) => runsOf(children, { ...emphasis, bold: true }),
  emphasis: ({ children }, emphasis) => runsOf(children, { ...emphasis, italics: true }),
  delete: ({ children }, emphasis) => runsOf(children, { ...emphasis, strike: true }),
  link: ({ url, children }, emphasis) => linkOf(url, children, emphasis),
  image: imageOf,
  imageReference: imageOf,
  footnoteReference: ({ identifier }, emphasis) => [
    run(`[${identifier}]`, { ...emphasis, superScript: true }),
  ],
  break: () => [new TextRun({ break: 1 })],
};

function phrase(node: PhrasingContent, emphasis: Emphasis): readonly ParagraphChild[] {
  const set = PHRASES[node.type] as
    ((one: PhrasingContent, emphasis: Emphasis) => readonly ParagraphChild[]) | undefined;
  if (set) return set(node, emphasis);
  return 'children' in node ? runsOf(node.children, emphasis) : [];
}

/** A fiche's picture is not in the document: what it shows is said. */
function imageText(alt: string | null | undefined): string {
  return `[image\u00A0: ${alt ? visible(alt) : 'sans description'}]`;
}

function linkOf(
  url: string,
  children: readonly PhrasingContent[],
  emphasis: Emphasis,
): readonly ParagraphChild[] {
  const link = packageLink(url);
  if (link === null) return runsOf(children, emphasis);
  const runs = runsOf(children, { ...emphasis, style: 'Hyperlink' });
  return [new ExternalHyperlink({ link, children: [...runs] })];
}

/** The same without its runs: how wide it is. */
export function textOf(children: readonly PhrasingContent[]): string {
  return children.map(plain).join('');
}

function plain(node: PhrasingContent): string {
  if ('children' in node) return textOf(node.children);
  if ('value' in node) return visible(node.value);
  return 'alt' in node ? imageText(node.alt) : '';
}
