import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { flawsOfBody } from '../fiche/reading/body-flaws.ts';
import { below } from './below.ts';
import type { Block } from './document.ts';

/**
 * Markdown that people wrote, as blocks, its highest title at `level` where one is given; as it is written where a parser would
 * take minutes, nothing where it is too long or too deep. Measured again, since a finding may be silenced.
 */
export function parseMarkdown(text: string, level?: number): readonly Block[] {
  const [flaw] = flawsOfBody(text, 0);
  if (flaw) return flaw.code === 'corps-trop-charge' ? [{ type: 'code', value: text }] : [];
  const { children } = remark().use(remarkGfm).parse(text);
  return level === undefined ? children : below(children, level);
}
