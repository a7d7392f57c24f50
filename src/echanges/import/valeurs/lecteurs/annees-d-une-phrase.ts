import { parseAnnees } from './annees.ts';

const RANGE = /(?:de |entre )?(\d{4}) ?(?:[-–—/]|à|et) ?(\d{4})/g;
const YEAR = /\d{4}/g;
/** Words that may stand between years. */
const LINKS = /^(?:[\s,;.&+]|en|et|puis|reconduite?|prolongée?|poursuivie?|pour|Y)*$/;

/** The years after the first words of a sentence, null where it says something else, too. */
export function anneesApres(debut: RegExp, lower: string): readonly number[] | null {
  if (!debut.test(lower)) return null;
  const rest = lower.replace(debut, '');
  if (/^\p{L}/u.test(rest)) return null;
  const runs = [...rest.matchAll(RANGE)].map(([all]) => all).filter((all) => !/^\d{4} et/.test(all));
  const spaced = runs.reduce((text, run) => text.replace(run, ' Y '), rest);
  if (!LINKS.test(spaced.replace(YEAR, 'Y'))) return null;
  const parts = [...runs, ...(spaced.match(YEAR) ?? [])].map((part) => parseAnnees(part.trim()));
  if (parts.some((part) => part === null)) return null;
  return [...new Set(parts.flatMap((part) => part ?? []))].sort((a, b) => a - b);
}
