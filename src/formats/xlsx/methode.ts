import type { Node } from 'mdast';
import type { Block } from '../../report/document.ts';
import type { Aspect, Case, Feuille } from './feuille.ts';
import { inertText } from './inert-text.ts';
import type { Palette } from './palette.ts';
import { wordsOf } from './words-of.ts';

/** The prose of a document, one line a row. */
export function methodeSheet(nom: string, prose: readonly Block[], palette: Palette): Feuille {
  const lines = prose.flatMap((block) => linesOf(block, { retrait: 0, palette }));
  const filled = lines.filter(({ texte }) => texte.trim() !== '');
  return {
    nom,
    colonnes: [{ largeur: 95, aspect: {} }],
    lignes: filled.map(({ texte, aspect }): readonly [Case] => [{ valeur: inertText(texte), aspect }]),
  };
}

interface Line {
  readonly texte: string;
  readonly aspect: Aspect;
}

interface Setting {
  readonly retrait: number;
  readonly palette: Palette;
}

function linesOf(node: Node, setting: Setting): readonly Line[] {
  const { retrait, palette } = setting;
  const plain = retrait === 0 ? {} : { retrait };
  switch (node.type) {
    case 'heading':
      return [
        { texte: wordsOf(node), aspect: headingAspect('depth' in node ? Number(node.depth) : 1, palette) },
      ];
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
      return childrenOf(node).flatMap((child, index) => inside(node, child, { setting, index }));
    case 'table':
      return childrenOf(node).map((row) => ({ texte: rowText(row), aspect: plain }));
    case 'code':
    case 'html':
      return wordsOf(node)
        .split('\n')
        .map((texte) => ({ texte, aspect: plain }));
    default:
      return [{ texte: wordsOf(node), aspect: plain }];
  }
}

/** A list item starts with its bullet, a quotation stands back. */
function inside(
  parent: Node,
  child: Node,
  { setting, index }: { readonly setting: Setting; readonly index: number },
): readonly Line[] {
  if (parent.type === 'listItem') return linesOf(child, setting);
  const lines = linesOf(child, { ...setting, retrait: setting.retrait + 1 });
  if (parent.type !== 'list') return lines;
  const bullet = 'ordered' in parent && parent.ordered === true ? `${String(index + 1)}.` : '•';
  return lines.map((line, rank) => (rank === 0 ? { ...line, texte: `${bullet} ${line.texte}` } : line));
}

function headingAspect(depth: number, { forte }: Palette): Aspect {
  return { gras: true, encre: forte, taille: depth <= 2 ? 13 : 11 };
}

function rowText(row: Node): string {
  return childrenOf(row).map(wordsOf).join(' | ');
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}
