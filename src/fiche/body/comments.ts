import { perFiche } from './per-fiche.ts';
import { COMMENT, fillCode } from './prose.ts';

/** Stands for a character of a comment: no text may hold it. */
const COMMENTED = '\uFFFF';

/** The file as it is typed and as long, the comments of its body marked for `uncommented`. */
export const markedOf = perFiche(({ text, bodyStart }) => {
  const body = text.slice(bodyStart);
  if (!body.includes('<!--')) return text;
  let [marked, from] = [text.slice(0, bodyStart), 0];
  for (const { index, 0: comment } of fillCode(body).matchAll(COMMENT)) {
    marked += body.slice(from, index) + comment.replace(/[^\r\n]/g, COMMENTED);
    from = index + comment.length;
  }
  return marked + body.slice(from);
});

/** A piece of a marked text without its comments. */
export function uncommented(piece: string): string {
  return piece.replaceAll(COMMENTED, '');
}
