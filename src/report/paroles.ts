import { titleKey } from '../fiche/body/sections.ts';
import type { Part } from '../figures/result.ts';
import type { Block } from './document.ts';
import { heading } from './nodes.ts';
import { textOf } from './text-of.ts';
import { parseMarkdown } from './parse-markdown.ts';

export type Section = NonNullable<Part<'paroles'>>['sections'][number];

/** The coordinator's sections under the titles of a document that they match, and those that match none. */
export interface Placed {
  readonly blocks: readonly Block[];
  readonly unplaced: readonly Section[];
}

export function placeParoles(blocks: readonly Block[], paroles: Part<'paroles'>): Placed {
  const sections = paroles?.sections ?? [];
  if (sections.length === 0) return { blocks, unplaced: [] };
  const placed = new Set<Section>();
  const withWords = blocks.flatMap((block) => {
    if (block.type !== 'heading' || block.depth > 2) return [block];
    const own = sections.filter((section) => !placed.has(section) && matches(section, textOf(block)));
    for (const section of own) placed.add(section);
    return [block, ...own.flatMap(({ texte }) => parseMarkdown(texte, 3))];
  });
  return { blocks: withWords, unplaced: sections.filter((section) => !placed.has(section)) };
}

/** Sections that found no place, each under its title. */
export function parolesBlocks(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap(({ titre, texte }) => [
    ...(titre === null ? [] : [heading(3, titre)]),
    ...parseMarkdown(texte, 4),
  ]);
}

/** « Actions réalisées » is for « 3. Actions réalisées dans l’année »: a title may be shorter than the other. */
function matches({ titre }: Section, heading: string): boolean {
  if (titre === null) return false;
  const [own, other] = [titleKey(titre), titleKey(heading)];
  return own !== '' && (other === own || other.startsWith(`${own} `) || own.startsWith(`${other} `));
}
