import { neutral } from '../neutral.ts';

/** What a cell can hold, in Excel. */
const LIMIT = 32_767;
const CUT = ' […] (texte coupé : trop long pour une cellule)'.replace(' :', '\u00A0:');

/** The text of a cell: never a formula, nothing hidden in it, and a mark where it had to be cut. */
export function inertText(raw: string): string {
  const text = neutral(raw);
  return text.length > LIMIT ? `${whole(text.slice(0, LIMIT - CUT.length))}${CUT}` : text;
}

/** Without half a character at its end. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
