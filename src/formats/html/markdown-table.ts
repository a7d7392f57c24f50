import type { Element } from 'hast';
import type { Table } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { buildTable } from './table.ts';

/** A table that somebody wrote in Markdown, laid out as our own are. */
export function markdownTable(state: State, { children, align }: Table): Element {
  const [heads = [], ...lines] = children.map((row) => row.children.map((cell) => state.all(cell)));
  return buildTable({
    caption: '',
    heads,
    lines,
    numeric: heads.map((_, column) => align?.[column] === 'right'),
    total: false,
  });
}
