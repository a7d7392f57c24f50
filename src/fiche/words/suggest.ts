import leven from 'leven';
import type { Flaw } from '../defect.ts';
import { once } from '../once.ts';
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
  const { codes, terms } = lexiconOf(known);
  const wanted = singular(word);
  const same = codes.get(wanted) ?? null;
  return { suggestion: same ?? nearest(wanted, terms), certain: same !== null };
}

/** The one code of which the word is a known spelling. */
export function recognise(word: string, terms: readonly Term[]): string | null {
  if (word.length > LONGEST) return null;
  return lexiconOf(terms).codes.get(singular(word)) ?? null;
}

interface Spelled {
  readonly code: string;
  readonly spellings: readonly string[];
}

interface Lexicon {
  readonly terms: readonly Spelled[];
  /** Each known spelling with its code, null where it is that of several terms. */
  readonly codes: ReadonlyMap<string, string | null>;
}

/** Lists of terms as they were first met: a plan asks for each word of each fiche. */
const lexiconOf = once((known: readonly (Term | string)[]): Lexicon => {
  const terms = known.map(spelled);
  const codes = new Map<string, string | null>();
  for (const { code, spellings } of terms)
    for (const spelling of new Set(spellings)) codes.set(spelling, codes.has(spelling) ? null : code);
  return { terms, codes };
});

function spelled(known: Term | string): Spelled {
  if (typeof known === 'string') return { code: known, spellings: [singular(known)] };
  const { code, libelle = code, synonymes } = known;
  return { code, spellings: [code, libelle, ...synonymes].map(singular) };
}

function nearest(wanted: string, terms: readonly Spelled[]): string | null {
  const limit = wanted.length > 7 ? 3 : wanted.length > 3 ? 2 : 0;
  const ranked = terms
    .map(({ code, spellings }) => ({
      code,
      distance: Math.min(...spellings.map((one) => leven(wanted, one))),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = ranked;
  return best && best.distance !== next?.distance ? best.code : null;
}

function singular(word: string): string {
  return fold(word).replace(/(\p{L}{2,})[sx](?=\s|$)/gu, '$1');
}
