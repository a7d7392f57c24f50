import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { flawsOfBody } from '../fiche/reading/body-flaws.ts';
import type { Block } from './document.ts';

const PARSER = remark().use(remarkGfm).freeze();

/**
 * Markdown that a fiche holds from an offset on: as it is written where a parser would take minutes, null
 * where it could not end. Measured again, since a finding may be silenced.
 */
export function parseOwn(text: string, start = 0): readonly Block[] | null {
  const body = text.slice(start);
  const [flaw] = flawsOfBody(text, start);
  if (flaw) return flaw.code === 'corps-trop-charge' ? [{ type: 'code', value: body }] : null;
  return PARSER.parse(body).children;
}
