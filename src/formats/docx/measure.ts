import { CELL_MARGIN } from './look.ts';
import { BODY, SHEETS, type Sheet } from './sheet.ts';
import { lineHeight, widthOf } from './text-size.ts';
import { attributeOf, deepTags, numberOf, tagIn, tagsIn, textsIn, type Tag } from './written.ts';

/** What stands in one piece on a page, or is cut between two of its lines. */
export interface Piece {
  readonly before: number;
  readonly after: number;
  readonly lines: number;
  readonly lineHeight: number;
  readonly isCut: boolean;
  readonly keepsNext: boolean;
  readonly startsPage: boolean;
  /** Bookmarks that start in it. */
  readonly marks: readonly string[];
  /** Of the header that a page repeats above it. */
  readonly header: number;
}

/** The pieces of a body, or of a cell, so many twentieths of a point wide. */
export function piecesOf(content: readonly unknown[], width: number): readonly Piece[] {
  return tagsIn(content).flatMap(({ name, content: inner }) => {
    if (name === 'w:p') return [paragraph(inner, width)];
    if (name === 'w:tbl') return table(inner);
    return name === 'w:sdt' || name === 'w:sdtContent' ? piecesOf(inner, width) : [];
  });
}

const EMU = 635;

function paragraph(content: readonly unknown[], width: number): Piece {
  const properties = tagIn(content, 'w:pPr')?.content ?? [];
  const sheet = sheetOf(properties);
  const spacing = tagIn(properties, 'w:spacing');
  const drawings = deepTags(content, 'wp:extent').map((tag) => (numberOf(tag, 'cy') ?? 0) / EMU);
  const isExact = attributeOf(spacing, 'w:lineRule') === 'exact';
  const line = numberOf(spacing, 'w:line') ?? sheet.line;
  const natural = isExact ? line : (lineHeight(sheet.size) * line) / 240;
  const lines = lineCount(content, sheet, width - indentOf(properties, sheet));
  return {
    before: numberOf(spacing, 'w:before') ?? sheet.before,
    after: numberOf(spacing, 'w:after') ?? sheet.after,
    lines,
    lineHeight: Math.max(natural, ...drawings),
    isCut: sheet.keepNext !== true,
    keepsNext: sheet.keepNext === true || tagIn(properties, 'w:keepNext') !== undefined,
    startsPage: tagIn(properties, 'w:pageBreakBefore') !== undefined,
    marks: deepTags(content, 'w:bookmarkStart').flatMap((tag) => attributeOf(tag, 'w:name') ?? []),
    header: 0,
  };
}

function sheetOf(properties: readonly unknown[]): Sheet {
  const style = attributeOf(tagIn(properties, 'w:pStyle'), 'w:val') ?? '';
  return style in SHEETS ? SHEETS[style as keyof typeof SHEETS] : BODY;
}

const LIST_STEP = 340;

function indentOf(properties: readonly unknown[], sheet: Sheet): number {
  const list = tagIn(properties, 'w:numPr');
  if (list) return LIST_STEP * (1 + (numberOf(tagIn(list.content, 'w:ilvl'), 'w:val') ?? 0));
  return numberOf(tagIn(properties, 'w:ind'), 'w:left') ?? sheet.left ?? 0;
}

/** Words go to the line where they no longer fit; a word wider than the line is broken. */
function lineCount(content: readonly unknown[], sheet: Sheet, width: number): number {
  const words = deepTags(content, 'w:r').flatMap((run) => wordsOf(run, sheet));
  let lines = 1;
  let used = 0;
  for (const { size, space, isBreak } of words) {
    if (isBreak || (used > 0 && used + size > width)) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(size / width) - 1);
    used += (size % width) + space;
  }
  return lines;
}

interface Word {
  readonly size: number;
  readonly space: number;
  readonly isBreak: boolean;
}

function wordsOf(run: Tag, sheet: Sheet): readonly Word[] {
  const properties = tagIn(run.content, 'w:rPr')?.content ?? [];
  const bold = sheet.bold === true || tagIn(properties, 'w:b') !== undefined;
  const measure = (text: string) => widthOf(text, { size: sheet.size, bold, code: sheet.font !== undefined });
  return tagsIn(run.content).flatMap(({ name, content }): readonly Word[] => {
    if (name === 'w:br') return [{ size: 0, space: 0, isBreak: true }];
    if (name !== 'w:t') return [];
    return textsIn(content)
      .split(/(?<=[ -])/)
      .map((word) => {
        const size = measure(word.trimEnd());
        return { size, space: measure(word) - size, isBreak: false };
      });
  });
}

function table(content: readonly unknown[]): readonly Piece[] {
  const columns = (tagIn(content, 'w:tblGrid')?.content ?? []).flatMap((column) => tagsIn([column]));
  const widths = columns.map((column) => numberOf(column, 'w:w') ?? 0);
  const rows = tagsIn(content).filter(({ name }) => name === 'w:tr');
  const isHeader = (row: Tag | undefined) =>
    tagIn(tagIn(row?.content ?? [], 'w:trPr')?.content ?? [], 'w:tblHeader') !== undefined;
  const pieces = rows.map((row) => rowOf(row.content, widths));
  const header = isHeader(rows[0]) ? (pieces[0]?.lineHeight ?? 0) : 0;
  return pieces.map((piece, index) => (index === 0 ? piece : { ...piece, header }));
}

const RULE = 10;

function rowOf(content: readonly unknown[], widths: readonly number[]): Piece {
  const least = numberOf(tagIn(tagIn(content, 'w:trPr')?.content ?? [], 'w:trHeight'), 'w:val') ?? 0;
  const cells = tagsIn(content)
    .filter(({ name }) => name === 'w:tc')
    .map((cell, index) => cellOf(cell.content, widths[index] ?? 0));
  return {
    before: 0,
    after: 0,
    lines: 1,
    lineHeight: RULE + Math.max(least, ...cells.map(({ height }) => height)),
    isCut: false,
    keepsNext: cells[0]?.keepsNext ?? false,
    startsPage: false,
    marks: [],
    header: 0,
  };
}

function cellOf(content: readonly unknown[], width: number) {
  const properties = tagIn(content, 'w:tcPr')?.content ?? [];
  const isTurned = tagIn(properties, 'w:textDirection') !== undefined;
  const margins = tagIn(properties, 'w:tcMar')?.content ?? [];
  const margin = (side: string) => numberOf(tagIn(margins, `w:${side}`), 'w:w');
  const room = width - (margin('left') ?? CELL_MARGIN) - (margin('right') ?? CELL_MARGIN);
  const pieces = piecesOf(content, room);
  const height = (margin('top') ?? 0) + (margin('bottom') ?? 0) + stackHeight(pieces);
  return { height: isTurned ? 0 : height, keepsNext: pieces[0]?.keepsNext ?? false };
}

/** The larger of two spaces that meet counts. */
function stackHeight(pieces: readonly Piece[]): number {
  let total = 0;
  let space = 0;
  for (const piece of pieces) {
    total += Math.max(space, piece.before) + piece.lines * piece.lineHeight;
    space = piece.after;
  }
  return total + space;
}
