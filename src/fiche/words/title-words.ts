import { fold } from './fold.ts';

/** Words that carry no meaning of their own in a title. */
const SMALL = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les leur leurs ou par pour sa ses son sur un une vers'.split(
    ' ',
  ),
);

/** The words by which a title is recognised, however it is written: no case, accent, punctuation, small word or plural. */
export function titleWords(title: string): readonly string[] {
  const all = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = all.filter((word) => !SMALL.has(word));
  return (kept.length > 0 ? kept : all).map(singular);
}

function singular(word: string): string {
  return /^\p{L}{4,}$/u.test(word) ? word.replace(/[sx]$/, '') : word;
}

/** Fewer words, and one letter may be all that tells two actions apart. */
const FEWEST_WORDS = 3;

/** Each word with those around it: two titles alike but for a slip share the words around one. */
export function slipsOf(words: readonly string[]): readonly { word: string; around: string }[] {
  if (words.length < FEWEST_WORDS) return [];
  return words.map((word, at) => ({ word, around: words.with(at, '*').join(' ') }));
}

/** Shorter words differ by a letter and by their meaning: « mère » and « père ». */
const SHORTEST = 5;

/** Whether one slip of the keyboard makes a word of the other: a letter too many, missing, changed, or two swapped. Never in a number, nor at the first letter. */
export function isTypoOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1 || /\d/.test(a + b)) return false;
  const at = long.split('').findIndex((letter, index) => letter !== short[index]);
  if (at < 1) return false;
  const rest = long.slice(at + 1);
  if (long.length > short.length) return rest === short.slice(at);
  const isSwap = long[at] === short[at + 1] && long[at + 1] === short[at];
  return rest === short.slice(at + 1) || (isSwap && long.slice(at + 2) === short.slice(at + 2));
}
