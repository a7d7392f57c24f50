import type { ElementContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import type { Block } from '../../report/document.ts';
import { handlersOf } from './handlers.ts';
import { outlined, type Section } from './outline.ts';

export interface Body {
  readonly content: readonly ElementContent[];
  readonly headings: readonly Section[];
}

/** What a document says, between its cover and its foot. */
export function buildBody(children: readonly Block[], couleur: string): Body {
  const tree = toHast(
    { type: 'root', children: [...children] },
    {
      handlers: handlersOf(couleur),
      clobberPrefix: 'note-',
      footnoteLabel: 'Notes',
      footnoteBackLabel: (reference) => `Retour à l’appel de la note ${String(reference + 1)}`,
    },
  );
  const top = 'children' in tree ? tree.children : [tree];
  return outlined(top);
}
