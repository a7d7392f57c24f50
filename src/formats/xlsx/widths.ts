const LEAST = 8;
/** Wider, a column is tiring to read. */
const MOST = 60;
/** For texts that would otherwise need a row higher than Excel allows. */
const WIDEST = 110;
const LONG = 1_200;
/** Room for the button of the filter. */
const BUTTON = 4;
const LINE = 15;

/** The width of a column that shows its texts, wrapped where they are long: in characters. */
export function widthOf(head: string, texts: Iterable<string>): number {
  const word = Math.max(...head.split(/\s/).map(({ length }) => length)) + BUTTON;
  let longest = Math.min(head.length + BUTTON, 24);
  for (const { length } of texts) if (length > longest) longest = length;
  const most = longest > LONG ? WIDEST : MOST;
  return Math.min(most, Math.max(LEAST, word, longest + 2));
}

/** The height of a text over so many characters of width: in points. Cells that are merged do not grow by themselves. */
export function heightOf(text: string, width: number): number {
  return LINE * Math.ceil((text.length * 1.1) / Math.max(1, width));
}
