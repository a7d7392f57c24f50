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
const PLAIN = new Map(
  ADVANCES.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)),
);
/** « é » is as wide as « e »: looked up by itself, since a plan has many. */
const BY_CHARACTER = new Map([...accented(0xc0, 0x17f), ...PLAIN]);

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
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character);
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

function advanceOf(character: string): number {
  return BY_CHARACTER.get(character) ?? (/\p{M}/u.test(character) ? 0 : WIDEST);
}

/** Of the longest part that holds together. */
export function longestWord(text: string, letters: Letters): number {
  return text.split(/[ \n]/).reduce((most, word) => Math.max(most, textWidth(word, letters)), 0);
}

function accented(first: number, last: number): readonly (readonly [string, number])[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const character = String.fromCodePoint(first + index);
    return [character, PLAIN.get(character.normalize('NFD').charAt(0)) ?? WIDEST];
  });
}
