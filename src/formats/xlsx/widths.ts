const LEAST = 5;
/** Wider, a column is tiring to read. */
const MOST = 60;
/** For texts that would otherwise need a row higher than Excel allows. */
const WIDEST = 110;
const LONG = 1_200;
/** Room for the button of the filter. */
export const BUTTON = 4;

/** The width of a column that shows its texts, wrapped where they are long: in characters. */
export function widthOf(head: string, texts: readonly string[], hasButton: boolean): number {
  const room = hasButton ? BUTTON : 0;
  const word = Math.ceil(Math.max(...head.split(/\s/).map(({ length }) => length)) * 1.1) + room;
  let longest = hasButton ? Math.min(word + 4, Math.ceil(head.length * 1.1) + room) : word - 1;
  for (const { length } of texts) if (length > longest) longest = length;
  const most = longest > LONG ? WIDEST : MOST;
  return Math.min(most, Math.max(LEAST, word + 1, longest + 2));
}
