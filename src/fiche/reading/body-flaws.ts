import { flaw, type Flaw } from '../defect.ts';
import { BLANK, heavyParagraphAt } from './heavy-paragraph.ts';

/** Above these, the Markdown parser takes seconds or overflows the stack: a body is measured before it sees it. */
const SIZE_LIMIT = 300_000;
const NESTING_LIMIT = 30;

export function flawsOfBody(text: string, start: number): readonly Flaw[] {
  if (text.length - start > SIZE_LIMIT) return [flaw('corps-trop-long', [start, start + 1])];
  const deep = mayNest(text.slice(start)) ? tooNestedAt(text, start) : null;
  if (deep !== null) return [flaw('corps-trop-imbrique', [deep, deep + 1])];
  const heavy = heavyParagraphAt(text, start);
  return heavy === null ? [] : [flaw('corps-trop-charge', [heavy, heavy + 1])];
}

/** Markers that open several blocks on one line, or an indent as deep as the limit: without them, blocks cannot nest too far. */
const MAY_NEST = /^[ \t]*(?:[>*+-]|\d{1,9}[.)])[ \t]*(?:[>*+-]|\d{1,9}[.)])|^(?: {40}|\t{10})/m;

function mayNest(body: string): boolean {
  return MAY_NEST.test(body) || body.split('[').length > NESTING_LIMIT;
}

/** Offset where brackets, quotes or list items are nested deeper than the limit, measured without parsing. */
function tooNestedAt(text: string, start: number): number | null {
  let [at, brackets, blocks] = [start, 0, 0];
  for (const line of text.slice(start).split('\n')) {
    blocks = blockLevel(line, blocks);
    if (blocks > NESTING_LIMIT) return at;
    // An inline construct ends with its paragraph: brackets left open before a blank line do not add up.
    brackets = BLANK.test(line) ? 0 : brackets;
    for (const [index, character] of [...line.matchAll(/[[\]]/g)].map(
      (found) => [found.index, found[0]] as const,
    )) {
      brackets = character === '[' ? brackets + 1 : Math.max(0, brackets - 1);
      if (brackets > NESTING_LIMIT) return at + index;
    }
    at += line.length + 1;
  }
  return null;
}

const MARKERS = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]|$))+/;
/** `- - -` and `* * *` are rules across the page, not lists of lists. */
const THEMATIC_BREAK = /^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:\*[ \t]*){3,}$/;

/**
 * How deep a line's blocks are: the markers that open it (`>`, `-`, `1.`), and its indent as far as the
 * lines above opened levels for it. Indented text alone is code, and opens nothing.
 */
function blockLevel(line: string, above: number): number {
  const [markers = ''] = MARKERS.exec(line) ?? [];
  if (markers === '' || THEMATIC_BREAK.test(line)) return BLANK.test(line) || /^[ \t]/.test(line) ? above : 0;
  const opened = markers.match(/[>*+-]|\d+[.)]/g)?.length ?? 0;
  const indent = line.length - line.trimStart().length;
  return opened + Math.min(Math.floor(indent / 2), above);
}
