import type { Range } from '../defect.ts';
import { perBody } from './per-fiche.ts';
import { proseOf } from './prose.ts';

export interface Heading {
  readonly level: number;
  readonly title: string;
  /** From its first to its last character, `##` or underline included. */
  readonly range: Range;
}

const ATX = /^ {0,3}(#{1,6})(?![^\s])([^\n]*)/;
/** A title underlined with `===` or `---`; a list, a quote, a table row or a rule above is none. */
const SETEXT =
  /^ {0,3}(?![>|#]|[-*+][ \t\r]|\d{1,9}[.)][ \t]|(?:[-*_=][ \t]*){2,}\r?\n)(\S[^\r\n]*)\r?\n {0,3}(=+|-+)[ \t\r]*$/;
const HEADING = new RegExp(`${ATX.source}|${SETEXT.source}`, 'gm');

/** Titles of the body, in order. */
export const headingsOf = perBody((fiche): readonly Heading[] =>
  [...proseOf(fiche).matchAll(HEADING)].map((found) => {
    const [whole, hashes, text = '', underlined = '', rule = ''] = found;
    const start = fiche.bodyStart + found.index;
    return {
      level: hashes?.length ?? (rule.startsWith('=') ? 1 : 2),
      title: titleOf(text || underlined),
      range: [start + whole.length - whole.trimStart().length, start + whole.trimEnd().length],
    };
  }),
);

/** Without the `##` that may close it. */
export function titleOf(text: string): string {
  return text
    .trim()
    .replace(/(?:^|[ \t])#+$/, '')
    .trim();
}
