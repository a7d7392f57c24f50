import { visible } from './visible.ts';

/** A text that a spreadsheet would take for a formula is kept a text by a leading apostrophe. */
export function neutral(raw: string): string {
  const text = visible(raw);
  return /^["'\s\u00A0]*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
}
