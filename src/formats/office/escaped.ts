import { visible } from '../visible.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as a part of a package may hold it, in an attribute too. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
