import type { Range } from '../defect.ts';

export interface Destination {
  readonly range: Range;
  /** Where it is over: after the title, and the parenthesis that closes a link. */
  readonly end: number;
}

const ESCAPED = '\\\\\\S';
const ANGLE = `<((?:${ESCAPED}|[^<>\\\\\\n])*)>`;
/** Parentheses go in pairs, to the third depth; Markdown allows more, addresses hold none. */
const nested = (inside: string) => `(?:${ESCAPED}|[^\\s()\\\\]|\\(${inside}\\))*`;
const BARE = `((?!<)${nested(nested(nested('')))})`;
const BLANK = '[ \\t]*(?:\\r?\\n[ \\t]*)?';
/** Not looked for any further: each opening quote would be sought to the end of the text. */
const LONGEST_TITLE = '{0,300}';
const quoted = (open: string, none: string, close: string) =>
  `${open}(?:${ESCAPED}|[^${none}\\\\])${LONGEST_TITLE}${close}`;
const TITLE = `(?:${quoted('"', '"', '"')}|${quoted("'", "'", "'")}|${quoted('\\(', '()', '\\)')})`;
const ADDRESS = `(?:${ANGLE}|${BARE})`;

/** After `](`: an address, perhaps a title, and the parenthesis. */
const INLINE = new RegExp(
  `(?!\\s*\\n\\s*\\n)${BLANK}(?=\\S)${ADDRESS}(?:(?=\\s)${BLANK}${TITLE})?${BLANK}\\)`,
  'dy',
);
/** After `[…]:`: an address, perhaps a title, and nothing else on the line. */
const DEFINED = new RegExp(`${BLANK}(?=\\S)${ADDRESS}(?:[ \\t]+${TITLE})?[ \\t\\r]*(?=\\n|$)`, 'dy');

export function inlineDestination(text: string, from: number): Destination | null {
  return destinationAt(INLINE, text, from);
}

export function definedDestination(text: string, from: number): Destination | null {
  return destinationAt(DEFINED, text, from);
}

function destinationAt(form: RegExp, text: string, from: number): Destination | null {
  form.lastIndex = from;
  const found = form.exec(text);
  const range = found?.indices?.[1] ?? found?.indices?.[2];
  return range ? { range, end: form.lastIndex } : null;
}

/** An address as it is meant: without the backslashes and the entities that Markdown lets one write. */
export function addressOf(written: string): string {
  return written.replace(
    /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]+));/g,
    unescaped,
  );
}

/** Named characters that could hide a scheme or a way up. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  bsol: '\\',
  colon: ':',
  period: '.',
  sol: '/',
};

function unescaped(whole: string, ...groups: readonly (string | undefined)[]): string {
  const [character, decimal, hexadecimal, name] = groups;
  if (character !== undefined) return character;
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
