import { RISKY } from '../../formats/visible.ts';
import type { Candidate } from './grammar.ts';

/** Nothing that any of the four shells would read as more than letters: such a word needs no quotes anywhere. */
const SAFE_WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/-]{0,99}$/u;

/** In characters: a line of a list on a narrow screen. */
const LONGEST = 60;

/** Values that anyone could have written in a repository: a word that a shell could obey is not proposed at all. */
export function safeCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .filter(({ value }) => SAFE_WORD.test(value))
    .map(({ value, description }) => ({ value, description: oneLine(description) }));
}

/** One short line, that a terminal only shows. */
export function oneLine(text: string): string {
  const shown = text.replace(RISKY, ' ').replace(/\s+/gu, ' ').trim();
  const [kept = ''] = new RegExp(`^.{0,${String(LONGEST)}}`, 'su').exec(shown) ?? [];
  return kept === shown ? shown : `${kept}…`;
}
