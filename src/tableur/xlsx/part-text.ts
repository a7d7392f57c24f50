import type { Paquet } from '../paquet/paquet.ts';
import { decodeXml } from '../xml/decode-xml.ts';

/** The XML of a part; empty where there is none. */
export function partText(parts: Paquet['parts'], path: string): string {
  const part = parts.get(path);
  return part === undefined ? '' : (decodeXml(part) ?? '');
}
