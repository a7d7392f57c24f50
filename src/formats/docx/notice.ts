import { Table, TableCell, TableRow } from 'docx';
import { gap, styled } from './paragraph.ts';
import type { Element, Setting } from './setting.ts';

interface Frame {
  readonly title: string;
  readonly border: string;
  readonly fill: string;
}

const PADDING = { top: 60, bottom: 60, left: 200, right: 160 };
/** Half of each border stands outside its cell. */
const EDGES = 80;

/** A frame with a thick edge: one cell, so that whatever is in it stays in it in every word processor. */
export function noticeOf(
  frame: Frame,
  setting: Setting,
  content: (inner: Setting) => readonly Element[],
): readonly Element[] {
  const { title, border, fill } = frame;
  const width = setting.width - EDGES;
  setting.alternatives.push({ title, description: `${title}\u00A0: un encadré d’une seule cellule.` });
  const inner = { ...setting, width: width - PADDING.left - PADDING.right, isQuoted: true, level: 0 };
  const thin = { style: 'single', size: 4, color: border } as const;
  const cell = new TableCell({
    width: { size: width, type: 'dxa' },
    margins: PADDING,
    shading: { fill, type: 'clear', color: 'auto' },
    borders: { top: thin, right: thin, bottom: thin, left: { ...thin, size: 36 } },
    children: cellChildren(content(inner)),
  });
  const table = new Table({
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: [width],
    indent: { size: EDGES / 2, type: 'dxa' },
    rows: [new TableRow({ children: [cell] })],
  });
  return [table, gap()];
}

/** A cell ends with a paragraph, or Word calls the document damaged. */
function cellChildren(children: readonly Element[]): TableCell['options']['children'] {
  const last = children.at(-1);
  const isEnded = last !== undefined && !(last instanceof Table);
  return (isEnded ? children : [...children, styled('Quote', [])]) as TableCell['options']['children'];
}

/** For what must not be overlooked. */
export const WARNING = { title: 'Avertissement', border: 'B45309', fill: 'FEF3C7' } as const;
