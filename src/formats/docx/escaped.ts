import { visible } from '../visible.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the value of an XML attribute. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
