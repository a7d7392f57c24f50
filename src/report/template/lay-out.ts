import type { LeafDirective } from 'mdast-util-directive';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { listed, UnknownName, type Known } from '../../fiche/words/unknown-name.ts';
import { flawsOfBody } from '../../fiche/reading/body-flaws.ts';
import type { UsageError } from '../../fiche/usage-error.ts';
import { below } from '../below.ts';
import type { Block, Document } from '../document.ts';
import { typeset } from '../typography.ts';
import { fillTemplate } from './fill.ts';
import { plainText } from './plain-text.ts';
import { rangeOf, templateError, type Template } from './template-error.ts';

/** What stands where a template says `::nom{#id}`: blocks of the report, built from its figures. */
type BlockBuilder = (attributes: Readonly<Record<string, string>>) => readonly Block[];
export type Builders = Readonly<Record<string, BlockBuilder>>;

/** Named blocks of a template, most of them tables. */
const BLOCKS = 200;

/** A template with its values filled in and French spacing set, its named blocks still to build. */
export interface Layout {
  readonly template: Template;
  readonly children: readonly Block[];
}

export function parseTemplate(template: Template, model: object): Layout {
  const markdown = fillTemplate(template, model);
  refuseHeavy(template, markdown);
  const tree = remark().use(remarkGfm).use(remarkDirective).parse(markdown);
  const children = tree.children.map((node) => {
    if (node.type === 'leafDirective') return node;
    if (node.type === 'containerDirective')
      throw blockError(template, node.name, { message: 'un bloc s’écrit ::nom', word: node.name });
    return typeset(plainText(node, markdown));
  });
  return { template, children };
}

/** The document: each named block built and put in its place, its titles below the one that it stands under. @throws UsageError at the line of an unknown one */
export function buildBlocks({ template, children }: Layout, builders: Builders): Document {
  let depth = 0;
  const built = children.flatMap((node) => {
    if (node.type === 'heading') depth = node.depth;
    if (node.type !== 'leafDirective') return [node];
    const blocks = build(node, template, builders);
    return depth === 0 ? blocks : below(blocks, depth + 1);
  });
  return { type: 'root', children: built };
}

/** A template is written by anyone, too: the parser gets no more of it than of a fiche. */
function refuseHeavy(template: Template, markdown: string): void {
  const blocks = markdown.match(/^::/gm)?.length ?? 0;
  if (flawsOfBody(markdown, 0).length === 0 && blocks <= BLOCKS) return;
  throw templateError(template, {
    message: 'trop long ou trop imbriqué, attendu un texte courant',
    range: null,
  });
}

function build(
  { name, attributes }: LeafDirective,
  template: Template,
  builders: Builders,
): readonly Block[] {
  const builder = Object.hasOwn(builders, name) ? builders[name] : undefined;
  if (!builder) {
    const known = listed('blocs', Object.keys(builders));
    throw blockError(template, name, { message: `le bloc « ${name} » n’existe pas`, word: name, known });
  }
  try {
    return builder(textsOf(attributes));
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    const { message, typed, known } = error;
    throw blockError(template, name, { message, word: typed, known });
  }
}

interface BlockFault {
  readonly message: string;
  readonly word: string;
  readonly known?: Known;
}

/** The place is that of the template, not of the Markdown that it gave: the line of that block which holds the word. */
function blockError(template: Template, block: string, { word, ...fault }: BlockFault): UsageError {
  const lines = [...template.source.matchAll(/^[^\S\n]*:{2,}.*$/gm)].filter(([line]) =>
    line.trimStart().replace(/^:+/, '').startsWith(block),
  );
  const line = lines.find(([text]) => text.includes(word)) ?? lines[0];
  const range = line ? rangeOf(word, template.source, [line.index, line.index + line[0].length]) : null;
  return templateError(template, { ...fault, range });
}

function textsOf(attributes: LeafDirective['attributes']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes ?? {}).map(([key, value]) => [key, value ?? '']));
}
