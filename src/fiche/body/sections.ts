import type { Range } from '../defect.ts';
import type { Fiche } from '../plan.ts';
import { fold } from '../words/fold.ts';
import { headingsOf, type Heading } from './headings.ts';
import { perFiche } from './per-fiche.ts';
import { proseOf } from './prose.ts';

export interface Section extends Heading {
  /** What stands under it, down to the next title of its level. */
  readonly contents: Range;
  /** Nothing is written in it, nor in the sections below it. */
  readonly isEmpty: boolean;
}

/** Each title with what stands under it, down to the next one of its level. */
export const sectionsOf = perFiche((fiche): readonly Section[] => {
  const headings = headingsOf(fiche);
  const filled = new Set<Heading>();
  const ends = new Map<Heading, number>();
  let open: readonly Heading[] = [];
  for (const [rank, heading] of headings.entries()) {
    for (const one of open) if (one.level >= heading.level) ends.set(one, heading.range[0]);
    open = [...open.filter(({ level }) => level < heading.level), heading];
    if (hasText(fiche, heading, headings[rank + 1])) for (const one of open) filled.add(one);
  }
  return headings.map((heading) => ({
    ...heading,
    contents: [heading.range[1], ends.get(heading) ?? fiche.text.length],
    isEmpty: !filled.has(heading),
  }));
});

/** A rule across the page, a lone bullet or the sign of a quotation is no text. */
function hasText(fiche: Fiche, heading: Heading, next: Heading | undefined): boolean {
  const end = next ? next.range[0] - fiche.bodyStart : undefined;
  return /[^\s\-*+_#>]/.test(proseOf(fiche).slice(heading.range[1] - fiche.bodyStart, end));
}

/** What two titles of the same section share: no case, accents, emphasis, number before nor colon after. */
export function titleKey(title: string): string {
  return fold(title.replace(/[*_]/g, ''))
    .replace(/^(?:[ivx]+|[a-z]|\d+(?:\.\d+)*)[.)] ?/, '')
    .replace(/(?<![ :.])[ :.]+$/, '');
}
