import { fold } from '../words/fold.ts';
import { plainHeadings } from './headings.ts';

/** *Bilan 2024* or *Suivi 2024*: where a fiche tells what a year gave. */
const YEAR_SECTION = /^(?:bilan|suivi)\b.*\b(20\d\d)\b/;

/** The year that a heading reports on, or null. */
function yearOfHeading(title: string): number | null {
  const [, year] = YEAR_SECTION.exec(fold(title)) ?? [];
  return year === undefined ? null : Number(year);
}

/** Years whose results a body holds; where code or HTML blurs the lines, a matching line is enough. */
export function yearsOfSections(body: string): readonly number[] {
  const titles = plainHeadings(body) ?? body.split('\n').map((line) => line.replace(/^[ #]+/, ''));
  return [...new Set(titles.flatMap((title) => yearOfHeading(title) ?? []))];
}
