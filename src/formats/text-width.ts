import { BOLD, REGULAR } from './arial.ts';

/** How a text is set: what decides its width. */
export interface Letters {
  /** In any unit: a width is in the same. */
  readonly size: number;
  readonly bold?: boolean;
  /** In Courier, where letters have one width. */
  readonly code?: boolean;
}

/** The length of a line of text, without a program to lay it out: rather too much than too little. */
export function textWidth(text: string, { size, bold = false, code = false }: Letters): number {
  const widths = code ? COURIER : WIDTHS[bold ? 'bold' : 'regular'];
  let thousandths = 0;
  for (let index = 0; index < text.length; index++) thousandths += widths[text.charCodeAt(index)] ?? 0;
  return (thousandths * size) / 1000;
}

/** Of the longest part that holds together. */
export function longestWord(text: string, letters: Letters): number {
  return text.split(/[ \n]/).reduce((most, word) => Math.max(most, textWidth(word, letters)), 0);
}

/** Ideograms are as wide as high; pictures, that take two code units, are a little wider. */
const [IDEOGRAM, HALF_PICTURE] = [1000, 650];
const LATIN = 0x250;

const WIDTHS = { regular: widthsOf(REGULAR), bold: widthsOf(BOLD) };
const COURIER = WIDTHS.regular.slice().fill(600, 0, LATIN);

/** By code unit: texts are measured many times over. */
function widthsOf(advances: typeof REGULAR): Uint16Array {
  const widths = new Uint16Array(0x1_0000).fill(IDEOGRAM);
  widths.fill(HALF_PICTURE, 0xd800, 0xe000);
  // Accents that are written apart.
  widths.fill(0, 0x300, 0x370);
  const known = Object.entries(advances).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter.charCodeAt(0), Number(width)] as const),
  );
  for (const [unit, width] of known) widths[unit] = width;
  for (let unit = 0xc0; unit < LATIN; unit++)
    if (widths[unit] === IDEOGRAM) widths[unit] = widths[plainUnit(unit)] ?? IDEOGRAM;
  return widths;
}

/** « é » → « e » */
function plainUnit(unit: number): number {
  return String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
}
