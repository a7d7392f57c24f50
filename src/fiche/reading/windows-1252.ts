/** Bytes 0x80 to 0x9F; the five unused ones are shown as the replacement character. Source: WHATWG Encoding, index-windows-1252. */
export const WINDOWS_1252: readonly string[] = Array.from(
  '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ',
);
