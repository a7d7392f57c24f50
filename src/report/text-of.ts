import type { Node } from 'mdast';

/** The words of a node, whatever their emphasis. */
export function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as readonly Node[]).map(textOf).join('') : '';
}
