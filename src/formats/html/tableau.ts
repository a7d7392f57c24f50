import type { Element, ElementContent } from 'hast';
import type { Tableau } from '../../report/document.ts';
import { cellText } from '../cell-text.ts';
import { isNumericColumn } from '../numeric-column.ts';
import { element } from './element.ts';
import { buildTable } from './table.ts';

/** Title, table, note. */
export function buildTableau(tableau: Tableau): Element {
  const { titre, entetes, lignes, total, note } = tableau;
  const table = buildTable({
    caption: titre,
    heads: entetes.map(words),
    lines: lignes.map((line) => line.map((cell) => words(cellText(cell)))),
    numeric: entetes.map((_, column) => isNumericColumn(tableau, column)),
    total,
  });
  const below = note === null ? [] : [element('p', { className: ['note'] }, [note])];
  return element('div', { className: ['tableau'] }, [table, ...below]);
}

function words(text: string): readonly ElementContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}
