import { byRef } from '../figures/fiches.ts';
import { below } from './below.ts';
import type { Block } from './document.ts';
import { renderFiche, type FicheContext } from './fiche.ts';
import { heading } from './nodes.ts';

/** One page a fiche, in the order of their numbers, at the end of a bilan; what is to be mended is said elsewhere. */
export function fichePages(context: Omit<FicheContext, 'findings'>): readonly Block[] {
  const { fiches } = context.plan;
  if (fiches.length === 0) return [];
  const pages = byRef(fiches).map((fiche) =>
    below(renderFiche(fiche, { ...context, findings: [] }).children, 3),
  );
  return [
    { type: 'saut' },
    heading(2, 'Une page par fiche'),
    ...pages.flatMap((page, index) => (index === 0 ? page : [{ type: 'saut' } as const, ...page])),
  ];
}
