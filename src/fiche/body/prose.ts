import type { Flaw } from '../defect.ts';
import { flawsOfBody } from '../reading/body-flaws.ts';
import { perBody } from './per-fiche.ts';

/** Stands for a character of code: neither Markdown, nor a blank. */
const CODE = '\uFFFC';
const OPAQUE = /[`~]|<!--/;
const FENCED =
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)(?:\n(?:[\s\S]*?^[ \t>]*\1\2[`~]*[ \t\r]*$|[\s\S]*)|$)/gm;
export const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * The body as long as it is, code filled and comments blanked, so that a plain look at its lines sees what
 * Markdown would: parsing costs a millisecond a fiche, and seconds on a hostile one. Nothing where the body
 * is too long or nested to be read.
 */
export const proseOf = perBody(({ text, bodyStart }) =>
  flawsOfBody(text, bodyStart).some(isUnreadable) ? '' : maskCode(text.slice(bodyStart)),
);

/** A heavy paragraph costs a parser, and nothing here. */
function isUnreadable({ code }: Flaw): boolean {
  return code !== 'corps-trop-charge';
}

function maskCode(body: string): string {
  if (!OPAQUE.test(body)) return body;
  return fillCode(body).replace(COMMENT, (comment) => fill(comment, ' '));
}

export function fillCode(body: string): string {
  return maskSpans(body.replace(FENCED, (code) => fill(code, CODE)));
}

/** A code span ends at the next run of as many backticks, in the same paragraph. */
function maskSpans(text: string): string {
  return text.includes('`')
    ? text
        .split(/(\n[ \t]*\r?\n)/)
        .map(maskSpansOfParagraph)
        .join('')
    : text;
}

function maskSpansOfParagraph(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }));
  const closing = closingRuns(runs.map(({ length }) => length));
  let [masked, from] = ['', 0];
  for (const [rank, { index }] of runs.entries()) {
    const end = runs[closing[rank] ?? -1];
    if (index < from || !end || text[index - 1] === '\\') continue;
    masked += text.slice(from, index) + fill(text.slice(index, end.index + end.length), CODE);
    from = end.index + end.length;
  }
  return masked + text.slice(from);
}

/** For each run of backticks, the rank of the next one as long; found in one pass, however many there are. */
function closingRuns(lengths: readonly number[]): readonly (number | undefined)[] {
  const next = new Map<number, number>();
  const closing = lengths.map((): number | undefined => undefined);
  for (let rank = lengths.length - 1; rank >= 0; rank -= 1) {
    const length = lengths[rank] ?? 0;
    closing[rank] = next.get(length);
    next.set(length, rank);
  }
  return closing;
}

function fill(text: string, character: string): string {
  return text.replace(/[^\r\n]/g, character);
}
