import type { Node } from 'mdast';
import type { Block, Document } from '../../report/document.ts';

export interface Titled {
  readonly titre: string;
  /** What stands below the title. */
  readonly children: readonly Block[];
}

/** The one title of a page: the cover's, or the document's first heading, or the name of its first table. */
export function titled({ entete, children }: Document): Titled {
  const [first, ...others] = children;
  const leading = first?.type === 'heading' && first.depth === 1 ? first : null;
  if (leading) return { titre: entete?.titre ?? plainText(leading), children: others };
  return { titre: entete?.titre ?? nameOf(children), children };
}

function nameOf(children: readonly Block[]): string {
  const names = children.map((node) => {
    if (node.type === 'heading') return plainText(node);
    return node.type === 'tableau' || node.type === 'graphique' ? node.titre : '';
  });
  if (children.some(({ type }) => type === 'constat')) return 'Constats sur les fiches';
  return names.find((name) => name !== '') ?? 'Fiches-action';
}

function plainText(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as Node[]).map(plainText).join('') : '';
}
