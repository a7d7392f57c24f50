import type { Block } from '../../report/document.ts';
import { paragraphsOf } from './paragraphs.ts';
import { runsOf, textOf } from './runs.ts';

/** What stands under a heading of the third level, or before the first one. */
export interface Partie<B = Block> {
  readonly titre: string | null;
  readonly blocs: readonly B[];
}

/** What stands under a heading of the second level, or before the first one. */
export interface Section {
  readonly titre: string | null;
  readonly parties: readonly Partie[];
}

/** A document by its headings; the first of all is the title of the whole. */
export function sectionsOf(blocs: readonly Block[]): readonly Section[] {
  return cutAt(blocs, 2).map(({ titre, blocs: inside }) => ({
    titre,
    parties: cutAt(inside, 3).filter(({ titre: own, blocs: rest }) => own !== null || rest.length > 0),
  }));
}

export function mainTitle(blocs: readonly Block[]): string | null {
  const first = blocs.find((block) => block.type === 'heading' && block.depth === 1);
  return first?.type === 'heading' ? textOf(runsOf(first.children)) : null;
}

const BRIEF = 160;

/** A part that is one line: « Aucune fiche. » */
export function isBrief({ blocs }: Partie): boolean {
  const [only, ...others] = blocs.filter(({ type }) => type !== 'saut' && type !== 'thematicBreak');
  if (only?.type !== 'paragraph' || others.length > 0) return false;
  return paragraphsOf(only).every(({ runs }) => textOf(runs).length <= BRIEF);
}

/** Blocks between headings of that depth, with the text of the heading that opens them. */
function cutAt(blocs: readonly Block[], depth: number): readonly Partie[] {
  const parts: { titre: string | null; blocs: Block[] }[] = [{ titre: null, blocs: [] }];
  for (const block of blocs) {
    if (block.type === 'heading' && block.depth === 1) continue;
    if (block.type === 'heading' && block.depth === depth)
      parts.push({ titre: textOf(runsOf(block.children)), blocs: [] });
    else parts.at(-1)?.blocs.push(block);
  }
  return parts;
}
