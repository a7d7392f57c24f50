import leven from 'leven';
import { fold } from './fold.ts';

/** A word the tool knows: the code to write, and the other spellings people use for it. */
export interface Term {
  readonly code: string;
  /** The words shown to people, when they differ from the code. */
  readonly libelle?: string;
  readonly synonymes: readonly string[];
}

/** No known word is longer: what is may be made to cost time. */
const LONGEST = 100;

/**
 * The one code that a misspelt word most likely stands for, or null when none or several would do.
 * Folding first (case, accents, plural), then synonyms, then edit distance.
 */
export function suggest(word: string, known: readonly (Term | string)[]): string | null {
  const terms = known.map((one) => (typeof one === 'string' ? { code: one, synonymes: [] } : one));
  return word.length > LONGEST ? null : (recognise(word, terms) ?? nearest(singular(word), terms));
}

/** The one code of which the word is a known spelling: certain, where `suggest` may guess. */
export function recognise(word: string, terms: readonly Term[]): string | null {
  if (word.length > LONGEST) return null;
  const wanted = singular(word);
  const same = terms.filter((term) => spellings(term).some((one) => one === wanted));
  return same.length === 1 ? (same[0]?.code ?? null) : null;
}

function nearest(wanted: string, terms: readonly Term[]): string | null {
  const limit = wanted.length > 7 ? 3 : wanted.length > 3 ? 2 : 0;
  const ranked = terms
    .map((term) => ({ term, distance: Math.min(...spellings(term).map((one) => leven(wanted, one))) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = ranked;
  return best && best.distance !== next?.distance ? best.term.code : null;
}

function spellings(term: Term): readonly string[] {
  return [term.code, term.libelle ?? term.code, ...term.synonymes].map(singular);
}

function singular(word: string): string {
  return fold(word).replace(/(\p{L}{2,})[sx](?=\s|$)/gu, '$1');
}
