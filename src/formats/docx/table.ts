import type { Table as MdastTable } from 'mdast';
import type { ParagraphChild } from 'docx';
import type { Cellule, Tableau } from '../../report/document.ts';
import { cellText } from '../cell-text.ts';
import { isNumericColumn } from '../numeric-column.ts';
import { visible } from '../visible.ts';
import { columnWidths, type Column } from './columns.ts';
import { gridTable, type GridCell } from './grid.ts';
import { runsOf, textOf } from './inline.ts';
import { captioned } from './paragraph.ts';
import type { Element, Setting } from './setting.ts';
import { SHEETS, type StyleId } from './sheet.ts';

/** What both kinds of tables have in common. */
interface Content {
  readonly titre: string;
  readonly heads: readonly Cell[];
  readonly lines: readonly (readonly Cell[])[];
  readonly isNumeric: readonly boolean[];
  readonly total: boolean;
  readonly note: string | null;
}

interface Cell {
  readonly text: string;
  readonly runs: string | readonly ParagraphChild[];
}

/** A table of the report, between its title and its note. */
export function tableauOf(node: Tableau, setting: Setting): readonly Element[] {
  const { titre, entetes, lignes, total, note } = node;
  const cell = (one: Pick<Cellule, 'text' | 'ecart'>): Cell => {
    const said = cellText(one);
    return { text: visible(said), runs: said };
  };
  return elementsOf(
    {
      titre,
      heads: entetes.map((text) => cell({ text })),
      lines: lignes.map((line) => line.map(cell)),
      isNumeric: entetes.map((_, index) => isNumericColumn(node, index)),
      total: total && lignes.length > 0,
      note,
    },
    setting,
  );
}

/** A table that somebody wrote in Markdown. */
export function markdownTable({ children, align }: MdastTable, setting: Setting): readonly Element[] {
  const [heads = [], ...lines] = children.map((row) =>
    row.children.map((cell): Cell => ({ text: textOf(cell.children), runs: runsOf(cell.children) })),
  );
  const columns = Math.max(...[heads, ...lines].map((line) => line.length));
  const blank: Cell = { text: '', runs: '' };
  const filled = (line: readonly Cell[]) =>
    Array.from({ length: columns }, (_, index) => line[index] ?? blank);
  return elementsOf(
    {
      titre: '',
      heads: filled(heads),
      lines: lines.map(filled),
      isNumeric: filled([]).map((_, index) => align?.[index] === 'right'),
      total: false,
      note: null,
    },
    setting,
  );
}

function elementsOf(content: Content, setting: Setting): readonly Element[] {
  const { titre, heads, lines, note, total } = content;
  const [head, text, last] = stylesFor(heads.length);
  const fill = setting.look.accent;
  const rows = [
    heads.map((cell, index) => gridCell(cell, content.isNumeric[index], { style: head, fill })),
    ...lines.map((line, row) => {
      const isTotal = total && row === lines.length - 1;
      const dress = isTotal ? { style: last, fill: setting.look.tint } : { style: text, fill: null };
      return line.map((cell, index) => gridCell(cell, content.isNumeric[index], dress));
    }),
  ];
  const table = gridTable(
    {
      rows,
      widths: columnWidths(
        columnsOf(content),
        { head: fontOf(head), text: fontOf(total ? last : text) },
        setting.width,
      ),
      alternative: { title: titre, description: descriptionOf(content) },
      hasTotal: total,
      keepsNext: note !== null,
    },
    setting,
  );
  return captioned({ titre, note }, table);
}

/** Many columns are set smaller. */
function stylesFor(columns: number): readonly [StyleId, StyleId, StyleId] {
  return columns > 7 ? ['SmallHead', 'SmallText', 'SmallTotal'] : ['TableHead', 'TableText', 'TableTotal'];
}

function fontOf(style: StyleId) {
  const { size, ...sheet } = SHEETS[style];
  return { size, bold: 'bold' in sheet };
}

function columnsOf({ heads, lines, isNumeric: numeric }: Content): readonly Column[] {
  return heads.map(({ text }, index) => ({
    head: text,
    texts: lines.map((line) => line[index]?.text ?? ''),
    isNumeric: numeric[index] ?? false,
  }));
}

function gridCell(
  { runs }: Cell,
  isNumber: boolean | undefined,
  dress: Pick<GridCell, 'style' | 'fill'>,
): GridCell {
  return { content: runs, align: isNumber === true ? 'right' : 'left', ...dress };
}

/** « Colonnes : Axe, Nombre. 3 lignes, dont le total. » */
function descriptionOf({ heads, lines, total, note }: Content): string {
  const columns = heads.map(({ text }) => text).join(', ');
  const count = `${String(lines.length)} ligne${lines.length > 1 ? 's' : ''}${total ? ', dont le total' : ''}`;
  return [`Colonnes\u00A0: ${columns}. ${count}.`, ...(note === null ? [] : [note])].join(' ');
}
