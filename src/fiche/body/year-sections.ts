import { perFiche } from './per-fiche.ts';
import { sectionsOf, titleKey } from './sections.ts';

/** *Bilan 2024* or *Suivi 2024*: where a fiche tells what a year gave. */
const YEAR_SECTION = /^(?:bilan|suivi)\b.*\b20\d\d\b/;
const YEARS = /\b(20\d\d)\b(?:\s*(?:-|–|à|au)\s*(20\d\d)\b)?/g;

/** Years that the body has something to say of, in a « Bilan AAAA » or « Suivi AAAA » section, sorted. */
export const yearsReported = perFiche((fiche): readonly number[] => {
  const written = sectionsOf(fiche).filter(({ title, isEmpty }) => isYearSection(title) && !isEmpty);
  const years = written.flatMap(({ title }) => [...title.matchAll(YEARS)].flatMap(yearsFromTo));
  return [...new Set(years)].sort((a, b) => a - b);
});

export function isYearSection(title: string): boolean {
  return YEAR_SECTION.test(titleKey(title));
}

/** « 2021-2023 » is three years, « 2023 » is one. */
function yearsFromTo([, first, last = first]: RegExpMatchArray): readonly number[] {
  const length = Math.max(0, Number(last) - Number(first)) + 1;
  return Array.from({ length }, (_, index) => Number(first) + index);
}
