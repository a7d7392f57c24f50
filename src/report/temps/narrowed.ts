/** Characters beyond which only what differs is shown, and what is shown at most. */
const SHORT = 80;
const LONGEST = 160;
/** Words kept around what differs, so that its place is found. */
const AROUND = 2;

/** Two versions of a text: whole where they are short, otherwise the words that differ with a few around them. */
export function narrowed(before: string, after: string): readonly [before: string, after: string] {
  const [old, recent] = [wordsOf(before), wordsOf(after)];
  if (Math.max(before.length, after.length) <= SHORT) return [old.join(' '), recent.join(' ')];
  const start = Math.max(0, sharedStart(old, recent) - AROUND);
  const end = Math.max(0, sharedEnd(old.slice(start), recent.slice(start)) - AROUND);
  return [part(old, start, end), part(recent, start, end)];
}

/** On one line, cut after a word where it is long. */
export function shortened(text: string): string {
  const line = wordsOf(text).join(' ');
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

function part(words: readonly string[], start: number, end: number): string {
  const kept = shortened(words.slice(start, words.length - end).join(' '));
  return `${start > 0 ? '… ' : ''}${kept}${end > 0 && !kept.endsWith('…') ? ' …' : ''}`;
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((word, at) => word !== b[at]);
  return index === -1 ? a.length : index;
}

function sharedEnd(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  const shared = sharedStart(a.toReversed(), b.toReversed());
  return Math.min(most, shared);
}

/** A no-break space is inside a word: « 21 600 € » stays whole. */
function wordsOf(text: string): readonly string[] {
  return text.trim().split(/(?:(?![\u00A0\u202F])\s)+/);
}
