import type { Heading } from 'mdast';
import { byRef } from '../figures/fiches.ts';
import type { Block } from './document.ts';
import { renderFiche, type FicheContext } from './fiche.ts';
import { heading } from './nodes.ts';

/** One page a fiche, in the order of their numbers, at the end of a bilan; what is to be mended is said elsewhere. */
export function fichePages(context: Omit<FicheContext, 'findings'>): readonly Block[] {
  const { fiches } = context.plan;
  if (fiches.length === 0) return [];
  const pages = byRef(fiches).map((fiche) =>
    renderFiche(fiche, { ...context, findings: [] }).children.map(lowered),
  );
  return [
    { type: 'saut' },
    heading(2, 'Une page par fiche'),
    ...pages.flatMap((page, index) => (index === 0 ? page : [{ type: 'saut' } as const, ...page])),
  ];
}

/** Below the title of the annex. */
function lowered(block: Block): Block {
  return block.type === 'heading'
    ? { ...block, depth: Math.min(6, block.depth + 2) as Heading['depth'] }
    : block;
}
