/** What two spellings share: no case, accents, ligatures, hyphens or exotic spaces. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return text.length > SHORT ? foldAll(text) : remembered(text);
}

/** Most keys and codes: nothing to do. */
const FOLDED = /^[a-z0-9]*$/;

/** Codes and labels are compared with those of every fiche: the same few come back. */
const SHORT = 60;
const REMEMBERED = 2000;
const KNOWN = new Map<string, string>();

function remembered(text: string): string {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const folded = foldAll(text);
  if (KNOWN.size < REMEMBERED) KNOWN.set(text, folded);
  return folded;
}

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
