import type { Element, ElementContent } from 'hast';
import type { Tableau } from '../../report/document.ts';
import { element } from './element.ts';
import { buildTable } from './table.ts';

/** Title, table, note. */
export function buildTableau({ titre, entetes, lignes, total, note }: Tableau): Element {
  const table = buildTable({
    caption: titre,
    heads: entetes.map(words),
    lines: lignes.map((line) => line.map(({ text }) => words(text))),
    numeric: entetes.map((_, column) => isNumeric(lignes, column)),
    total,
  });
  const below = note === null ? [] : [element('p', { className: ['note'] }, [note])];
  return element('div', { className: ['tableau'] }, [table, ...below]);
}

function words(text: string): readonly ElementContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}

/** Numbers and shares; what is not known leaves a column a column of numbers. */
function isNumeric(lines: Tableau['lignes'], column: number): boolean {
  const values = lines.map((line) => line[column]?.value ?? null);
  return values.every((value) => typeof value !== 'string') && values.some((value) => value !== null);
}
