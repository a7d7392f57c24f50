import type { PhrasingContent } from 'mdast';
import { visible } from '../visible.ts';
import type { Style } from './style.ts';

/** The text of a paragraph, with the little emphasis that a terminal has. */
export function inlineText(children: readonly PhrasingContent[], style: Style): string {
  return children.map((child) => phrase(child, style)).join('');
}

function phrase(node: PhrasingContent, style: Style): string {
  const { chalk } = style;
  switch (node.type) {
    case 'text':
      return visible(node.value);
    case 'inlineCode':
      return chalk.cyan(visible(node.value));
    case 'strong':
      return chalk.bold(inlineText(node.children, style));
    case 'emphasis':
      return chalk.italic(inlineText(node.children, style));
    case 'link':
      return `${inlineText(node.children, style)} (${visible(node.url)})`;
    case 'image':
      return `[image : ${visible(node.alt ?? '')}] (${visible(node.url)})`;
    case 'html':
      return visible(node.value);
    case 'footnoteReference':
      return `[^${visible(node.identifier)}]`;
    case 'break':
      return '\n';
    default:
      return 'children' in node ? inlineText(node.children, style) : '';
  }
}
