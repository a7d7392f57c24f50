import type { LeafDirective } from 'mdast-util-directive';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { listed, unknownName } from '../../fiche/unknown-name.ts';
import type { Block, Document } from '../document.ts';
import { typeset } from '../typography.ts';
import { fillTemplate } from './fill.ts';

/** What stands where a template says `::nom{#id}`: blocks of the report, built from its figures. */
export type BlockBuilder = (attributes: Readonly<Record<string, string>>) => readonly Block[];

export interface Template {
  /** How messages name it. */
  readonly name: string;
  readonly source: string;
}

/** A template as a document: values filled in, Markdown read, named blocks put in place, French spacing set. */
export function layOut(
  { name, source }: Template,
  model: object,
  builders: Readonly<Record<string, BlockBuilder>>,
): Document {
  const markdown = fillTemplate(name, source, model);
  const tree = remark().use(remarkGfm).use(remarkDirective).parse(markdown);
  const children = tree.children.flatMap((node) =>
    node.type === 'leafDirective' ? build(node, name, builders) : [typeset(node)],
  );
  return { type: 'root', children };
}

function build(
  { name: block, attributes }: LeafDirective,
  template: string,
  builders: Readonly<Record<string, BlockBuilder>>,
): readonly Block[] {
  const builder = Object.hasOwn(builders, block) ? builders[block] : undefined;
  if (builder) return builder(textsOf(attributes));
  const message = `le modèle ${template} : le bloc « ${block} » n’existe pas`;
  throw unknownName(message, block, listed('blocs', Object.keys(builders)));
}

function textsOf(attributes: LeafDirective['attributes']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes ?? {}).map(([key, value]) => [key, value ?? '']));
}
