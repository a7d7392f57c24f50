import { flaw, type Flaw } from './defect.ts';

/** Above these, the Markdown parser takes seconds or overflows the stack: a body is measured before it sees it. */
const SIZE_LIMIT = 300_000;
const NESTING_LIMIT = 30;

export function flawsOfBody(text: string, start: number): readonly Flaw[] {
  if (text.length - start > SIZE_LIMIT) return [flaw('corps-trop-long', [start, start + 1])];
  const deep = tooNestedAt(text, start);
  return deep === null ? [] : [flaw('corps-trop-imbrique', [deep, deep + 1])];
}

/** Offset where brackets, quotes or list items are nested deeper than the limit, measured without parsing. */
function tooNestedAt(text: string, start: number): number | null {
  let brackets = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '[') brackets++;
    else if (character === ']') brackets = Math.max(0, brackets - 1);
    else if (character === '\n' && isBlankLine(text, at + 1)) brackets = 0;
    if (brackets > NESTING_LIMIT) return at;
    if ((at === start || text[at - 1] === '\n') && markersFrom(text, at) > NESTING_LIMIT) return at;
  }
  return null;
}

/** An inline construct ends with its paragraph: brackets left open before a blank line do not add up. */
function isBlankLine(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
}

/** Block markers (`>`, `-`, `1.`) that open a line, or two spaces of indent for each level. */
function markersFrom(text: string, at: number): number {
  const prefix = /(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]|$))*/my;
  prefix.lastIndex = at;
  const [markers = ''] = prefix.exec(text) ?? [];
  const opened = markers.match(/[>*+-]|\d+[.)]/g)?.length ?? 0;
  const indent = /[ \t]*/y;
  indent.lastIndex = at;
  const [spaces = ''] = indent.exec(text) ?? [];
  return opened + Math.floor(spaces.replaceAll('\t', '    ').length / 2);
}
