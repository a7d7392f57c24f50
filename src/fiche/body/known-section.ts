import { titleKey } from './sections.ts';
import { isYearSection } from './year-sections.ts';

const KNOWN = new Set([
  'objectif general',
  'contexte',
  'description',
  'publics',
  'calendrier',
  'indicateurs',
]);

/** A section that the reports look for. */
export function isKnownSection(title: string): boolean {
  return KNOWN.has(titleKey(title)) || isYearSection(title);
}

export function isOneOf(title: string, titles: readonly string[]): boolean {
  const key = titleKey(title);
  return titles.some((one) => titleKey(one) === key);
}
