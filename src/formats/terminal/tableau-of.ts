import type { Table } from 'mdast';
import type { Tableau } from '../../report/document.ts';
import { inlineText } from './inline.ts';
import type { Style } from './style.ts';

/** A table that somebody wrote in Markdown, printed as our own are. */
export function tableauOf({ children }: Table, style: Style): Tableau {
  const [heads = [], ...lines] = children.map((row) =>
    row.children.map((cell) => inlineText(cell.children, style)),
  );
  return {
    type: 'tableau',
    id: '',
    titre: '',
    entetes: heads,
    lignes: lines.map((line) => line.map((text) => ({ text, value: text }))),
    total: false,
    note: null,
  };
}
