/** Bytes 0x80 to 0xFF, the apple of 0xF0 included. Source: WHATWG Encoding, index-macintosh. */
const MAC_ROMAN: readonly string[] = Array.from(
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
);

export function macRoman(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => MAC_ROMAN[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}
