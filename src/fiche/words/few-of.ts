import { enumerate } from './enumerate.ts';
import { plural } from './plural.ts';

/** « 12, 14 et 3 autres »: a list that a sentence can hold. */
export function fewOf(words: readonly string[], most: number): string {
  const others = words.length - most;
  return enumerate(others > 0 ? [...words.slice(0, most), plural(others, 'autre')] : words);
}
