/**
 * How wide text is in Arial (and its metric twins Liberation Sans and Helvetica), to share out columns and
 * to tell on which page a heading falls. Published font metrics, in thousandths of the size.
 */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‘’',
  260: '|',
  278: ' \u00A0\u202F!,./:;I[\\]ft',
  333: '()-`r“”',
  334: '{}',
  350: '•',
  355: '"',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jcksvxyz',
  556: '#$0123456789?L_abdeghnopqu«»–€ߧ',
  584: '+<=>~×±',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%Ææ',
  944: 'Wœ',
  1000: '—…Œ',
  1015: '@',
};

const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  278: ' \u00A0\u202F,./I\\ijl‘’',
  280: '|',
  333: '!()-:;[]`ft',
  350: '•',
  389: '*r{}',
  400: '°',
  474: '"',
  500: 'z“”',
  556: '#$0123456789J_aceksvxy«»–€§',
  584: '+<=>^~×±',
  611: '?FLTZbdghnopquß',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: '%mæ',
  944: 'Wœ',
  975: '@',
  1000: '—…ŒÆ',
};

const UNKNOWN = 600;

export interface Font {
  /** In half-points, as Word counts. */
  readonly size: number;
  readonly bold: boolean;
}

/** In twentieths of a point. */
export function textWidth(text: string, { size, bold }: Font): number {
  const widths = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  let total = 0;
  for (const character of text) total += widths.get(character) ?? UNKNOWN;
  return (total * size) / 100;
}

/** The height of a line set solid. */
export function lineHeight(size: number): number {
  return size * 11.49;
}

/** Latin letters with an accent, as far as Ÿ and Ž. */
const ACCENTED = Array.from({ length: 0x17f - 0xc0 }, (_, index) => String.fromCodePoint(0xc0 + index));

const REGULAR_WIDTHS = widthsOf(REGULAR);
const BOLD_WIDTHS = widthsOf(BOLD);

function widthsOf(groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const plain = Object.entries(groups).flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, Number(width)] as const),
  );
  const widths = new Map(plain);
  const accented = ACCENTED.map((character) => [character, widths.get(base(character)) ?? UNKNOWN] as const);
  return new Map([...accented, ...plain]);
}

/** An accent takes no room. */
function base(character: string): string {
  return character.normalize('NFD').charAt(0);
}
