import type { Node } from 'mdast';

/** The words of a node on one line, an address after what it is the link of. */
export function wordsOf(node: Node): string {
  if (node.type === 'break') return ' ';
  if (isImage(node)) return `[image : ${node.alt ?? ''}]`.replace(' :', '\u00A0:');
  if (node.type === 'link' && 'url' in node) return withAddress(inside(node), String(node.url));
  return 'value' in node && typeof node.value === 'string' ? node.value : inside(node);
}

function inside(node: Node): string {
  return 'children' in node ? (node.children as readonly Node[]).map(wordsOf).join('') : '';
}

function withAddress(words: string, url: string): string {
  return words === url ? words : `${words} (${url})`;
}

function isImage(node: Node): node is Node & { readonly alt?: string | null } {
  return node.type === 'image';
}
