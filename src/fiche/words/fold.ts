/** What two spellings share: no case, accents, ligatures, hyphens or exotic spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}|\u00AD|[\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[\s’'`_-]+/g, ' ')
    .trim();
}
