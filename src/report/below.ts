import type { Heading } from 'mdast';
import type { Block } from './document.ts';

/** Blocks whose highest title is at `level`, the others as far below it as they were. */
export function below(blocks: readonly Block[], level: number): readonly Block[] {
  const highest = Math.min(...blocks.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])));
  return blocks.map((node) =>
    node.type === 'heading' ? { ...node, depth: depthOf(node.depth - highest + level) } : node,
  );
}

function depthOf(depth: number): Heading['depth'] {
  return Math.max(1, Math.min(6, depth)) as Heading['depth'];
}
