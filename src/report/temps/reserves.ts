import type { Block } from '../document.ts';
import { list, paragraph, strong } from '../nodes.ts';

/** What a reader must know first, set apart; nothing where there is nothing to know. */
export function reservesBlock(reserves: readonly string[]): readonly Block[] {
  if (reserves.length === 0) return [];
  return [
    {
      type: 'blockquote',
      children: [
        paragraph(strong('À savoir avant de lire la suite')),
        list(reserves.map((reserve) => [reserve])),
      ],
    },
  ];
}
