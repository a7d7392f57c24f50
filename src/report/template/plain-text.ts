import type { Node, Parent, Text } from 'mdast';

/**
 * « De 9h:midi » is no directive, and an address inside a value no link: what the Markdown extensions see
 * in plain words is given back as words.
 */
export function plainText<T extends Node>(node: T, source: string): T {
  if (!isParent(node)) return node;
  return { ...node, children: node.children.flatMap((child) => worded(child, source)) };
}

function worded(node: Parent['children'][number], source: string): Parent['children'] {
  if (node.type === 'textDirective')
    return [textOf(source.slice(node.position?.start.offset, node.position?.end.offset))];
  // Links that the author wrote have a place in the source; those made from a bare address have none.
  if (node.type === 'link' && !node.position) return node.children;
  return [plainText(node, source)];
}

function textOf(value: string): Text {
  return { type: 'text', value };
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}
