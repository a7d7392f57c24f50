/** What two spellings share: no case, accents, ligatures, hyphens or exotic spaces. */
export function fold(text: string): string {
  return FOLDED.test(text) ? text : foldAll(text);
}

/** Most keys and codes: nothing to do. */
const FOLDED = /^[a-z0-9]*$/;

function foldAll(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}|\u00AD|[\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[\s’'`_-]+/g, ' ')
    .trim();
}
