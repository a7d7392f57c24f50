import { titleKey } from '../fiche/body/sections.ts';
import type { Part } from '../figures/result.ts';
import type { Block } from './document.ts';
import { embedded } from './embedded.ts';
import { heading, paragraph } from './nodes.ts';
import { parseOwn } from './own-text.ts';
import { textOf } from './text-of.ts';

export type Section = NonNullable<Part<'paroles'>>['sections'][number];

/** The coordinator's sections under the titles of a document that they match, and those that match none. */
export interface Placed {
  readonly blocks: readonly Block[];
  readonly unplaced: readonly Section[];
}

export function placeParoles(blocks: readonly Block[], paroles: Part<'paroles'>): Placed {
  const sections = paroles?.sections ?? [];
  if (!paroles || sections.length === 0) return { blocks, unplaced: [] };
  const placed = new Set<Section>();
  const withWords = blocks.flatMap((block) => {
    if (block.type !== 'heading' || block.depth > 2) return [block];
    const own = sections.filter((section) => !placed.has(section) && matches(section, textOf(block)));
    for (const section of own) placed.add(section);
    return [block, ...own.flatMap((section) => wordsOf(section, paroles.fichier))];
  });
  return { blocks: withWords, unplaced: sections.filter((section) => !placed.has(section)) };
}

/** Sections that found no place, each under its title. */
export function parolesBlocks(sections: readonly Section[], fichier: string): readonly Block[] {
  return sections.flatMap((section) => [
    ...(section.titre === null ? [] : [heading(3, section.titre)]),
    ...wordsOf(section, fichier),
  ]);
}

function wordsOf({ texte, titre }: Section, file: string): readonly Block[] {
  const blocks = parseOwn(texte);
  if (!blocks) return [paragraph('Texte trop long ou trop imbriqué pour être montré ici.')];
  return embedded(blocks, { file, depth: 4, prefix: `paroles-${titleKey(titre ?? '')}-` });
}

/** « Actions réalisées » is for « 3. Actions réalisées dans l’année »: a title may be shorter than the other. */
function matches({ titre }: Section, heading: string): boolean {
  if (titre === null) return false;
  const [own, other] = [titleKey(titre), titleKey(heading)];
  return own !== '' && (other === own || other.startsWith(`${own} `) || own.startsWith(`${other} `));
}
