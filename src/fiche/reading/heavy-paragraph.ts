/** What the Markdown parser pairs with all that precede it in a paragraph: its time grows with their square. */
const PAIRED = /[*_\]]/g;
/** A line under a title, which the parser also looks back from. */
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t\r]*$/;
const LIMIT = 1_000;

/** Only these leave a line blank in Markdown: a no-break space continues the paragraph. */
export const BLANK = /^[ \t\r]*$/;

/** Offset of the line where a paragraph, or the titles of the body, become too much for a Markdown parser. */
export function heavyParagraphAt(text: string, start: number): number | null {
  let [at, paired, underlines] = [start, 0, 0];
  for (const line of text.slice(start).split('\n')) {
    paired = BLANK.test(line) ? 0 : paired + (line.match(PAIRED)?.length ?? 0);
    if (UNDERLINE.test(line)) underlines += 1;
    if (paired > LIMIT || underlines > LIMIT) return at;
    at += line.length + 1;
  }
  return null;
}
