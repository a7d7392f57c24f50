const ATX = /^ {0,3}#{1,6}[ \t]+(\S.*)$/gm;
/** Where a `#` line may not be a heading: fenced code, HTML. Then only the Markdown parser can tell. */
const OPAQUE = /^ {0,3}(?:```|~~~|<)/m;

/** Titles of a body's headings, or null where a plain look at the lines is not enough. */
export function plainHeadings(body: string): readonly string[] | null {
  return OPAQUE.test(body) ? null : [...body.matchAll(ATX)].map(([, title = '']) => title);
}
