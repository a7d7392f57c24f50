import { groupBy } from '../../../fiche/group-by.ts';
import type { Fiche } from '../../../fiche/plan.ts';
import { isTypoOf, slipsOf, titleWords } from '../../../fiche/words/title-words.ts';
import type { Bouts, Paire } from './paire.ts';
import { bestFirst, type Candidate } from './best-first.ts';

interface Titled {
  readonly fiche: Fiche;
  readonly words: readonly string[];
}

/** Titles that share all words but one are few; where they are not, the first are enough. */
const COMPARED = 20;

/** By the same title, then by one that differs by a slip, as the rule `titres-proches` measures it. */
export function parTitre({ avant, apres }: Bouts): readonly Paire[] {
  const [before, after] = [titled(avant), titled(apres)];
  const pairs = bestFirst([...sameWords(before, after), ...oneSlip(before, after)]);
  return pairs.map((pair) => ({ ...pair, preuve: 'titre', probable: true }));
}

function titled(fiches: readonly Fiche[]): readonly Titled[] {
  return fiches.flatMap((fiche) =>
    fiche.champs.title === undefined ? [] : [{ fiche, words: titleWords(fiche.champs.title) }],
  );
}

function sameWords(before: readonly Titled[], after: readonly Titled[]): readonly Candidate[] {
  const key = ({ words }: Titled) => words.join(' ');
  const met = groupBy(after, key);
  return [...groupBy(before, key)].flatMap(([words, group]) =>
    group.flatMap(({ fiche }, rank) => {
      const other = met.get(words)?.[rank];
      return other ? [{ avant: fiche, apres: other.fiche, score: 2 }] : [];
    }),
  );
}

function oneSlip(before: readonly Titled[], after: readonly Titled[]): readonly Candidate[] {
  const slips = (titles: readonly Titled[]) =>
    titles.flatMap(({ fiche, words }) => slipsOf(words).map((slip) => ({ fiche, ...slip })));
  const met = groupBy(slips(after), ({ around }) => around);
  return slips(before).flatMap(({ fiche, word, around }) =>
    (met.get(around) ?? [])
      .slice(0, COMPARED)
      .filter((other) => isTypoOf(other.word, word))
      .map((other) => ({ avant: fiche, apres: other.fiche, score: 1 })),
  );
}
