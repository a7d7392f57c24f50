import type { Block, Document } from '../report/document.ts';

/** The blocks of a document without a cover of its own: what the cover must not let overlook stands under the title. */
export function warned({ children, entete }: Document): readonly Block[] {
  const warnings = entete?.avertissements ?? [];
  if (warnings.length === 0) return children;
  const notice: Block = {
    type: 'blockquote',
    children: warnings.map((text) => ({
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: text }] }],
    })),
  };
  const after = children[0]?.type === 'heading' ? 1 : 0;
  return [...children.slice(0, after), notice, ...children.slice(after)];
}
