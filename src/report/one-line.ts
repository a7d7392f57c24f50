import type { Nodes } from 'mdast';
import { parseOwn } from './own-text.ts';

const LONGEST = 300;

/** A fiche's own Markdown as a cell can hold it: its words, on one line, cut after a word where it is long. */
export function oneLine(markdown: string): string {
  const blocks = parseOwn(markdown);
  const pieces = blocks === null ? [markdown] : blocks.flatMap(piecesOf);
  return cut(pieces.map(collapsed).filter(Boolean).reduce(joined, ''));
}

/** One a paragraph, title, cell or item. */
function piecesOf(node: Nodes): readonly string[] {
  if ('value' in node) return [node.value];
  if (!('children' in node)) return [];
  const isLeaf = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  return isLeaf ? [node.children.map(wordsOf).join('')] : node.children.flatMap(piecesOf);
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** « Poste non pourvu ; financement perdu » */
function joined(before: string, piece: string): string {
  if (before === '') return piece;
  return before + (/[.:;!?…]$/.test(before) ? ' ' : ' ; ') + piece;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
