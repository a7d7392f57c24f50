/** Bytes 0x80 to 0x9F; the five unused ones are shown as the replacement character. Source: WHATWG Encoding, index-windows-1252. */
const WINDOWS_1252: readonly string[] = Array.from(
  '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ',
);

/** By hand: Node 20 turns the punctuation of Windows-1252 into control characters. */
export function windows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}
