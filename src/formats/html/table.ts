import type { Element } from 'hast';
import { element } from './element.ts';
import type { Cell, Grid } from './grid.ts';
import { tableLook } from './table-look.ts';

/** A table that keeps within the page: one too wide for a small screen scrolls in a region of its own. */
export function buildTable(grid: Grid): Element {
  const { caption, heads, lines, total } = grid;
  const look = tableLook(grid);
  const rows = lines.map((line, index) => bodyRow(line, look.cells, total && index === lines.length - 1));
  const table = element('table', named(look.table), [
    element('caption', {}, caption === '' ? [] : [caption]),
    element('thead', {}, [headRow(heads, look.heads)]),
    // A total in `tfoot` would be printed at the foot of each page.
    ...(rows.length > 0 ? [element('tbody', {}, rows)] : []),
  ]);
  const region = look.isWide ? { role: 'region', tabIndex: 0 } : {};
  return element('div', { ...named(['defile', ...(look.isBroad ? ['paysage'] : [])]), ...region }, [table]);
}

function named(classes: readonly string[] = []): { className?: string[] } {
  return classes.length > 0 ? { className: [...classes] } : {};
}

/** A head without words is none. */
function headRow(heads: readonly Cell[], classes: readonly (readonly string[])[]): Element {
  const cells = heads.map((content, column) => {
    const look = named(classes[column]);
    return content.length === 0 ? element('td', look) : element('th', { scope: 'col', ...look }, content);
  });
  return element('tr', {}, cells);
}

function bodyRow(line: readonly Cell[], classes: readonly (readonly string[])[], isTotal: boolean): Element {
  const cells = line.map((content, column) => {
    const look = named(classes[column]);
    return column === 0 && content.length > 0
      ? element('th', { scope: 'row', ...look }, content)
      : element('td', look, content);
  });
  return element('tr', isTotal ? { className: ['total'] } : {}, cells);
}
