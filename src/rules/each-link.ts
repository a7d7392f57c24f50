import { flaw, type Flaw } from '../fiche/defect.ts';
import { targetOf, type Target } from '../fiche/body/link-target.ts';
import { linksOf, type Link } from '../fiche/body/links.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import { eachFiche } from './each-fiche.ts';
import type { Rule } from './rule.ts';

export interface LinkCase {
  readonly link: Link;
  readonly target: Target;
  readonly holds: Surroundings['holds'];
}

export type Facts = Partial<Pick<Flaw, 'detail' | 'expected'>>;

/** A check on the address of each link and image; `wrong` gives null where nothing is. */
export function eachLink(code: string, wrong: (one: LinkCase) => Facts | null): NonNullable<Rule['check']> {
  return eachFiche((fiche, { surroundings: { holds } }) => {
    const seen = new Set<number>();
    return linksOf(fiche).flatMap((link) => {
      const facts = wrong({ link, target: targetOf(link.address, fiche.file), holds });
      // Several links may share the one address of a definition.
      if (!facts || seen.has(link.range[0])) return [];
      seen.add(link.range[0]);
      return flaw(code, link.range, facts);
    });
  });
}
