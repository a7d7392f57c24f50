import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import { printHtml } from '../../src/formats/html.ts';
import type { Block, Document } from '../../src/report/document.ts';

/** The page that a document makes. */
export async function htmlOf(document: Document): Promise<string> {
  const output = { data: () => null, document: () => document };
  const printed = await printHtml(output, { width: null, colour: 0, csv: 'fr' });
  if (typeof printed !== 'string') throw new Error('a page is text');
  return printed;
}

/** Markdown as the body of a fiche is read. */
export function blocksOf(markdown: string): readonly Block[] {
  return remark().use(remarkGfm).parse(markdown).children;
}
