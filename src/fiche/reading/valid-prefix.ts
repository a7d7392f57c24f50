const LOST = '\uFFFD';
const LOST_BYTES = [0xef, 0xbf, 0xbd];

/** The valid UTF-8 that comes before the first wrong byte: a replacement character that stands in the file itself is none. */
export function validPrefix(bytes: Uint8Array): { readonly text: string; readonly length: number } {
  const [first = '', ...others] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split(LOST);
  let [text, length] = [first, sizeOf(first)];
  for (const part of others) {
    if (LOST_BYTES.some((byte, index) => bytes[length + index] !== byte)) break;
    text += LOST + part;
    length += LOST_BYTES.length + sizeOf(part);
  }
  return { text, length };
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
