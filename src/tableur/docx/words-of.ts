import type { Bloc, Noeud, Table } from './word-document.ts';

/** Paragraphs on lines of their own, items of a list after a dash; a cell that holds a single item is that item. */
export function wordsOf(nodes: readonly Noeud[]): string {
  const blocks = nodes.flatMap(blockLines);
  const lines = blocks.map(({ dash, text }) => (blocks.length === 1 ? text : `${dash}${text}`));
  return lines.join('\n').trim();
}

/** A paragraph that stands alone in the document keeps its dash. */
export function paragraphWords(node: Noeud): string {
  return blockLines(node)
    .map(({ dash, text }) => `${dash}${text}`)
    .join('\n');
}

interface Line {
  /** « - » of an item, after two spaces a level. */
  readonly dash: string;
  readonly text: string;
}

function blockLines(node: Noeud): readonly Line[] {
  if (node.type === 'table') return rowLines(node);
  const text = inline(node).trim();
  return text === '' ? [] : [{ dash: node.type === 'paragraph' ? dashOf(node) : '', text }];
}

function dashOf({ numbering, styleName }: Bloc): string {
  if (numbering === null || isTitle(styleName)) return '';
  const level = Number(numbering.level);
  return `${'  '.repeat(level > 0 && level < 9 ? level : 0)}- `;
}

/** Of a table inside a cell: a line a row. */
function rowLines({ children }: Table): readonly Line[] {
  return children
    .map((row) => row.children.map((cell) => wordsOf(cell.children).replaceAll('\n', ' ; ')))
    .filter((cells) => cells.some((text) => text !== ''))
    .map((cells) => ({ dash: '', text: cells.join(' | ') }));
}

const SIGNS: Readonly<Partial<Record<Noeud['type'], string>>> = { tab: '\t', break: '\n' };

function inline(node: Noeud): string {
  if (node.type === 'table')
    return rowLines(node)
      .map(({ text }) => text)
      .join('\n');
  if ('children' in node) return node.children.map(inside).join('');
  // A soft hyphen shows only at the end of a line.
  if (node.type === 'text') return node.value.replaceAll('\u00AD', '');
  if (node.type === 'checkbox') return node.checked ? '☒' : '☐';
  return SIGNS[node.type] ?? '';
}

/** A paragraph inside a run is a text box. */
function inside(node: Noeud): string {
  return node.type === 'paragraph' ? `\n${inline(node)}\n` : inline(node);
}

/** Word keeps the English names of its own styles whatever its language. */
export function isTitle(styleName: string | null): boolean {
  return /^(?:heading \d|title|subtitle|titre\b)/i.test(styleName ?? '');
}
