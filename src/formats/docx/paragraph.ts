import { Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import { run } from './inline.ts';
import type { StyleId } from './sheet.ts';

/** A paragraph in a style of ours. */
export function styled(
  style: StyleId,
  content: string | readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph {
  const children = typeof content === 'string' ? [run(content)] : [...content];
  return new Paragraph({ style, children, ...options });
}

/** Between two tables, which Word would join; after a chart. */
export function gap(): Paragraph {
  return styled('Gap', []);
}

/** Starts a page: the next block may be a table, which cannot say so itself. */
export function pageBreak(): Paragraph {
  return styled('Gap', [], {
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
  });
}
