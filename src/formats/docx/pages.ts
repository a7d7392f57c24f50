import type { EstimatedPageNumbers, IXmlableObject } from 'docx';
import { TEXT_HEIGHT, TEXT_WIDTH } from './look.ts';
import { piecesOf, type Piece } from './measure.ts';
import { tagIn } from './written.ts';

/**
 * On which page each heading falls, so that the table of contents is right before Word updates it. The library
 * has a layout of its own, that takes a millisecond a cell; this one knows only what our documents hold.
 */
export function estimatePages(body: IXmlableObject): EstimatedPageNumbers {
  const pieces = piecesOf(tagIn([body], 'w:body')?.content ?? [], TEXT_WIDTH);
  let at: Place = { page: 1, used: 0, space: 0, isKept: false };
  const bookmarks = new Map<string, string>();
  for (const [index, piece] of pieces.entries()) {
    const start = startOf(pieces, index, at);
    for (const mark of piece.marks) bookmarks.set(mark, String(start.page));
    at = endOf(piece, start);
  }
  return { bookmarks, pageCount: at.page };
}

interface Place {
  readonly page: number;
  /** From the top of the page. */
  readonly used: number;
  /** Asked for by what was set last. */
  readonly space: number;
  /** With what was set last. */
  readonly isKept: boolean;
}

/** Orphans and widows are two lines at least. */
const LEAST_LINES = 2;

function startOf(pieces: readonly Piece[], index: number, at: Place): Place {
  const piece = pieces[index];
  if (piece === undefined) return at;
  if (piece.startsPage && at.used > 0) return nextPage(at);
  const space = at.used === 0 ? 0 : Math.max(at.space, piece.before);
  const isMoved = !at.isKept && at.used > 0 && at.used + space + keptHeight(pieces, index) > TEXT_HEIGHT;
  return isMoved ? { ...nextPage(at), used: piece.header } : { ...at, used: at.used + space };
}

function nextPage({ page }: Place): Place {
  return { page: page + 1, used: 0, space: 0, isKept: false };
}

/** What must stand on one page: this piece, and as long as each keeps the next, those after it. */
function keptHeight(pieces: readonly Piece[], index: number): number {
  let height = 0;
  for (let at = index; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const space = at === index ? 0 : Math.max(pieces[at - 1]?.after ?? 0, piece.before);
    const isLast = !piece.keepsNext;
    const lines = piece.isCut && isLast ? Math.min(piece.lines, leastLines(piece)) : piece.lines;
    height += space + lines * piece.lineHeight;
    if (isLast) break;
  }
  return height > TEXT_HEIGHT ? 0 : height;
}

/** Three lines cannot be cut in two parts of two. */
function leastLines({ lines }: Piece): number {
  return lines < 2 * LEAST_LINES ? lines : LEAST_LINES;
}

/** Lines that do not fit go to the next pages. */
function endOf(piece: Piece, { page, used }: Place): Place {
  const { lines, lineHeight, after, keepsNext } = piece;
  const height = lines * lineHeight;
  const end = { space: after, isKept: keepsNext };
  if (used + height <= TEXT_HEIGHT) return { ...end, page, used: used + height };
  const fitting = Math.min(lines - LEAST_LINES, Math.floor((TEXT_HEIGHT - used) / lineHeight));
  const left = Math.max(1, lines - Math.max(0, fitting)) * lineHeight;
  const pages = Math.max(1, Math.ceil(left / TEXT_HEIGHT));
  return { ...end, page: page + pages, used: left - (pages - 1) * TEXT_HEIGHT };
}
