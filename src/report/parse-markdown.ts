import type { Heading } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { flawsOfBody } from '../fiche/reading/body-flaws.ts';
import type { Block } from './document.ts';

/**
 * Markdown that people wrote, as blocks, its titles at `level` or below; as it is written where a parser would
 * take minutes, nothing where it is too long or too deep. Measured again, since a finding may be silenced.
 */
export function parseMarkdown(text: string, level: Heading['depth'] = 1): readonly Block[] {
  const [flaw] = flawsOfBody(text, 0);
  if (flaw) return flaw.code === 'corps-trop-charge' ? [{ type: 'code', value: text }] : [];
  const { children } = remark().use(remarkGfm).parse(text);
  const highest = Math.min(...children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])));
  return children.map((node) =>
    node.type === 'heading' ? { ...node, depth: lowered(node.depth, highest, level) } : node,
  );
}

function lowered(depth: number, highest: number, level: number): Heading['depth'] {
  return Math.min(6, depth - highest + level) as Heading['depth'];
}
