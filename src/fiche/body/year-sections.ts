import { perFiche } from './per-fiche.ts';
import { piecesOf, type Piece } from './section-text.ts';
import { sectionsOf, titleKey } from './sections.ts';

/** *Bilan 2024* or *Suivi 2024*: where a fiche tells what a year gave. */
const YEAR_SECTION = /^(?:bilan|suivi)\b.*\b20\d\d\b/;
const YEARS = /\b(20\d\d)\b(?:\s*(?:-|–|à|au)\s*(20\d\d)\b)?/g;

/** Years that the body has something to say of, in a « Bilan AAAA » or « Suivi AAAA » section, sorted. */
export const yearsReported = perFiche((fiche): readonly number[] => {
  const written = sectionsOf(fiche).filter(({ title, isEmpty }) => isYearSection(title) && !isEmpty);
  return sorted(written.flatMap(({ title }) => yearsIn(title)));
});

/** What a fiche says of one year, or of a few told together. */
export interface Account {
  readonly annees: readonly number[];
  readonly pieces: readonly Piece[];
}

/** Each of these sections cut at its own titles; one inside another speaks for itself. */
export const accountsOf = perFiche((fiche): readonly Account[] =>
  [...sectionsOf(fiche).entries()]
    .filter(([, { title, isEmpty }]) => isYearSection(title) && !isEmpty)
    .map(([rank, section]) => ({
      annees: sorted(yearsIn(section.title)),
      pieces: piecesOf(fiche, rank, ({ title }) => isYearSection(title)),
    }))
    .filter(({ pieces }) => pieces.length > 0),
);

export function isYearSection(title: string): boolean {
  return YEAR_SECTION.test(titleKey(title));
}

function yearsIn(title: string): readonly number[] {
  return [...title.matchAll(YEARS)].flatMap(yearsFromTo);
}

function sorted(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

/** « 2021-2023 » is three years, « 2023 » is one. */
function yearsFromTo([, first, last = first]: RegExpMatchArray): readonly number[] {
  const length = Math.max(0, Number(last) - Number(first)) + 1;
  return Array.from({ length }, (_, index) => Number(first) + index);
}
