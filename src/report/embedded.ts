import type { Definition, Heading, Html, Nodes, Parents } from 'mdast';
import { targetOf } from '../fiche/body/link-target.ts';
import type { Block } from './document.ts';

/** Where a fiche's own text is put. */
export interface Place {
  /** The file that its links start from. */
  readonly file: string;
  /** Of the titles that it holds. */
  readonly depth: Heading['depth'];
  /** Makes its footnotes its own, whatever their numbers in the texts around. */
  readonly prefix: string;
}

interface Context extends Place {
  /** Addresses by name, as `[name]: address` gives them. */
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * A text put into a document that stands elsewhere, beside others: titles below those of the document,
 * pictures as their description, links only where they lead the same way from anywhere, tags as words.
 */
export function embedded(blocks: readonly Block[], place: Place): readonly Block[] {
  // The first of a name counts.
  const definitions = blocks.flatMap(definitionsIn).reverse();
  const addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
  return within({ type: 'root', children: [...blocks] }, { ...place, addresses }).children;
}

function definitionsIn(node: Nodes): readonly Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}

const HOLDS_BLOCKS: readonly string[] = ['root', 'blockquote', 'listItem', 'footnoteDefinition'];

function within<T extends Parents>(node: T, context: Context): T {
  const holdsBlocks = HOLDS_BLOCKS.includes(node.type);
  const children = node.children.flatMap((child) =>
    child.type === 'html' ? wordsOf(child, holdsBlocks) : changed(child, context),
  );
  return { ...node, children };
}

/** A tag alone on its lines is a block: its words need a paragraph. */
function wordsOf({ value }: Html, isBlock: boolean): readonly Nodes[] {
  const isBreak = /^<br *\/?>$/i.test(value);
  const text = { type: 'text', value } as const;
  if (isBlock) return isBreak ? [] : [{ type: 'paragraph', children: [text] }];
  return [isBreak ? { type: 'break' } : text];
}

function changed(node: Nodes, context: Context): readonly Nodes[] {
  switch (node.type) {
    case 'heading':
      return [{ ...within(node, context), depth: context.depth }];
    case 'link':
    case 'linkReference':
      return linked(within(node, context), context);
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: `(image : ${node.alt})` }] : [];
    case 'definition':
      return [];
    case 'footnoteReference':
      return [{ ...node, ...renamed(node, context) }];
    case 'footnoteDefinition':
      return [{ ...within(node, context), ...renamed(node, context) }];
    default:
      return ['children' in node ? within(node, context) : node];
  }
}

/** A path within the repository leads nowhere from a document that was handed out. */
function linked(
  node: Extract<Nodes, { type: 'link' | 'linkReference' }>,
  { file, addresses }: Context,
): readonly Nodes[] {
  const url = node.type === 'link' ? node.url : (addresses.get(node.identifier) ?? '');
  const { kind } = targetOf(url, file);
  const { children } = node;
  return kind === 'internet' || kind === 'contact' ? [{ type: 'link', url, children }] : children;
}

function renamed(
  { identifier, label }: { readonly identifier: string; readonly label?: string | null | undefined },
  { prefix }: Place,
) {
  return { identifier: `${prefix}${identifier}`, label: `${prefix}${label ?? identifier}` };
}
