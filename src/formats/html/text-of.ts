import type { Nodes } from 'hast';

/** What a reader sees of a node, on one line. */
export function textOf(node: Nodes): string {
  return rawText(node)
    .replace(/\s+/g, (space) => (/[^\u00A0\u202F]/.test(space) ? ' ' : space))
    .trim();
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}
