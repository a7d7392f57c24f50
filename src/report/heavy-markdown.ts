import { BLANK } from '../fiche/reading/body-flaws.ts';

/** What the Markdown parser pairs with all that precede it in a paragraph: its time grows with their square. */
const PAIRED = /[*_\]]/g;
/** A line under a title, which the parser also looks back from. */
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t\r]*$/;
const LIMIT = 1_000;

/** Whether a paragraph, or the titles of a text, are too much for a Markdown parser: sound text that would take it minutes. */
export function isHeavy(markdown: string): boolean {
  let [paired, underlines] = [0, 0];
  for (const line of markdown.split('\n')) {
    paired = BLANK.test(line) ? 0 : paired + (line.match(PAIRED)?.length ?? 0);
    if (UNDERLINE.test(line)) underlines += 1;
    if (paired > LIMIT || underlines > LIMIT) return true;
  }
  return false;
}
