/** How text is set: what decides its width. */
export interface Lettre {
  /** Points. */
  readonly taille: number;
  readonly gras?: boolean;
  readonly code?: boolean;
}

/** A slide is set in Arial, whose widths (thousandths of the size) do not change from a machine to another. */
const WIDTHS = new Map(
  [
    [191, "'"],
    [222, 'ijl‘’'],
    [260, '|'],
    [278, ' \u00A0!,./:;I[\\]ft·'],
    [333, '()-`r'],
    [334, '{}'],
    [355, '"*'],
    [400, '°'],
    [469, '^'],
    [500, 'Jcksvxyz'],
    [556, '#$0123456789?L_abdeghnopqu€«»–'],
    [584, '+<=>~×−'],
    [611, 'FTZ'],
    [667, '&ABEKPSVXY'],
    [722, 'CDHNRUw'],
    [778, 'GOQ'],
    [833, 'Mm'],
    [889, '%æ'],
    [944, 'Wœ'],
    [1000, '…—ŒÆ'],
    [1015, '@'],
  ].flatMap(([width, letters]) => Array.from(String(letters), (letter) => [letter, Number(width)] as const)),
);

const WIDEST = 1050;
const CODE = 610;
const BOLD = 1.08;
/** Programs that lay slides out differ a little. */
const DOUBT = 1.03;

/** Width of a text on one line, in inches: rather too much than too little. */
export function widthOf(text: string, { taille, gras, code }: Lettre): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    width += code && unit < LATIN ? CODE : unitWidth(unit);
  }
  return (width * (gras ? BOLD : 1) * DOUBT * taille) / 72_000;
}

/** Height of a line, in inches. */
export function lineHeight(taille: number): number {
  return (taille * 1.2) / 72;
}

const LATIN = 0x250;

/** Widths by code unit as they are found: two for a letter outside the first plane, which is never narrow. */
const FOUND = new Uint16Array(0x10000);

function unitWidth(unit: number): number {
  const found = FOUND[unit];
  if (found) return found;
  const width = letterWidth(String.fromCharCode(unit));
  FOUND[unit] = width;
  return width;
}

/** An accented letter is as wide as the letter under its accent. */
function letterWidth(letter: string): number {
  return WIDTHS.get(letter) ?? WIDTHS.get(letter.normalize('NFD').charAt(0)) ?? WIDEST;
}
