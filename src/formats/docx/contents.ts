import { TableOfContents } from 'docx';
import type { Block } from '../../report/document.ts';
import { pageBreak, styled } from './paragraph.ts';
import type { Element } from './setting.ts';

/** Fewer sections are seen at a glance. */
const LEAST_SECTIONS = 4;
/** More lines than this are no help: sections alone, then. */
const LONGEST = 60;

/** A table of contents of Word's own, already filled in; none for a short document. */
export function contentsOf(children: readonly Block[]): readonly Element[] {
  const depths = children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  if (depths.filter((depth) => depth === 2).length < LEAST_SECTIONS) return [];
  const levels = depths.filter((depth) => depth <= 3).length > LONGEST ? '1-1' : '1-2';
  const contents = new TableOfContents('Sommaire', { hyperlink: true, headingStyleRange: levels });
  return [styled('TOCHeading', 'Sommaire'), contents, pageBreak()];
}
