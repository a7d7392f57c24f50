import type { PhrasingContent } from 'mdast';
import { packageLink } from '../office/package-link.ts';
import { visible } from '../visible.ts';
import type { Run } from './slide.ts';

type Style = Omit<Run, 'texte'>;

/** The text of a paragraph in pieces of one style each. Raw HTML is text, an image is what is said of it. */
export function runsOf(children: readonly PhrasingContent[], style: Style = {}): readonly Run[] {
  return children.flatMap((node) => phrase(node, style)).filter(({ texte }) => texte !== '');
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ texte }) => texte).join('');
}

function phrase(node: PhrasingContent, style: Style): readonly Run[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return plain(node.value, style);
    case 'inlineCode':
      return plain(node.value, { ...style, code: true });
    case 'strong':
      return runsOf(node.children, { ...style, gras: true });
    case 'emphasis':
      return runsOf(node.children, { ...style, italique: true });
    case 'link':
      return linkRuns(node.url, runsOf(node.children, style));
    case 'image':
    case 'imageReference':
      return plain(`[image : ${node.alt ?? ''}]`, style);
    case 'footnoteReference':
      return plain(`[${node.identifier}]`, style);
    default:
      // A break, and what a document never holds.
      return 'children' in node ? runsOf(node.children, style) : plain(' ', style);
  }
}

function plain(text: string, style: Style): readonly Run[] {
  return [{ ...style, texte: visible(text) }];
}

/** A link that a slide may open; any other is written out. */
function linkRuns(url: string, runs: readonly Run[]): readonly Run[] {
  const lien = packageLink(url);
  if (lien === null) return [...runs, ...plain(` (${url})`, {})];
  return runs.map((run) => ({ ...run, lien }));
}
