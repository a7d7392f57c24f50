/** Advance widths of the Arial family (Helvetica and Liberation Sans have the same), in thousandths of the size of letters. */
const ADVANCES: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [278, ' \u00A0\u202F!,./:;I[\\]ft|·'],
  [333, '()-r`“”‹›‑'],
  [355, '"°'],
  [500, 'ckJsvxyz'],
  [556, '0123456789abdeghnopquL?$#_«»–€'],
  [584, '+<=>~×÷−'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1000, '—…ŒÆ'],
  [1015, '@'],
];
const BY_CHARACTER = new Map(
  ADVANCES.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)),
);
/** What the table lacks: ideograms and pictures are as wide as high, so nothing else is wider. */
const WIDEST = 1000;
const BOLD = 1.1;

export interface Letters {
  /** In pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The length of a line of text, without a browser to measure it. */
export function textWidth(text: string, { size, bold = false }: Letters): number {
  const thousandths = Array.from(text.normalize('NFD').replace(/\p{M}/gu, '')).reduce(
    (sum, character) => sum + (BY_CHARACTER.get(character) ?? WIDEST),
    0,
  );
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

/** Of the longest part that holds together. */
export function longestWord(text: string, letters: Letters): number {
  return text.split(/[ \n]/).reduce((most, word) => Math.max(most, textWidth(word, letters)), 0);
}
