import leven from 'leven';
import type { Flaw } from '../defect.ts';
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

/** What could have been meant, as a flaw says it. */
export type Proposal = Pick<Flaw, 'suggestion' | 'certain'>;

/**
 * The one code that a misspelt word most likely stands for, null when none or several would do. Certain where
 * the word is a known spelling (case, accents, plural, synonyms), a guess where only the edit distance tells.
 */
export function suggest(word: string, known: readonly (Term | string)[]): Proposal {
  if (word.length > LONGEST) return { suggestion: null, certain: false };
  const terms = known.map((one) => (typeof one === 'string' ? { code: one, synonymes: [] } : one));
  const same = recognise(word, terms);
  return { suggestion: same ?? nearest(singular(word), terms), certain: same !== null };
}

/** The one code of which the word is a known spelling. */
export function recognise(word: string, terms: readonly Term[]): string | null {
  if (word.length > LONGEST) return null;
  return codesOf(terms).get(singular(word)) ?? null;
}

/** Lists of terms as they were first met: a plan asks for each word of each fiche. */
const CODES = new WeakMap<readonly Term[], ReadonlyMap<string, string | null>>();

/** Each known spelling with its code, null where it is that of several terms. */
function codesOf(terms: readonly Term[]): ReadonlyMap<string, string | null> {
  const known = CODES.get(terms);
  if (known) return known;
  const codes = new Map<string, string | null>();
  for (const term of terms)
    for (const spelling of new Set(spellings(term)))
      codes.set(spelling, codes.has(spelling) ? null : term.code);
  CODES.set(terms, codes);
  return codes;
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
