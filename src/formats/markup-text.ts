import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { disarmed } from './visible.ts';

/** A page or a picture as its file has it. */
export function markupText(node: Nodes, space: 'html' | 'svg'): string {
  const text = toHtml(
    node,
    space === 'html' ? {} : { space, closeEmptyElements: true, tightSelfClosing: true },
  );
  return `${disarmed(text, ENTITIES).replaceAll(']]>', ']]&gt;')}\n`;
}

/** The same text once a browser reads it. `]]>` would make a picture, alone or taken out of its page, bad XML. */
const ENTITIES = { bracket: '##&#x5B;', colon: '&#x3A;' };
