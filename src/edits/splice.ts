import type { Range } from '../fiche/defect.ts';

/** A text to put in the place of another. */
export interface Splice {
  readonly range: Range;
  readonly text: string;
}

export function splice(text: string, { range: [start, end], text: put }: Splice): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** Where an offset stands after a splice, null where it was inside what was replaced. */
export function shifted(offset: number, { range: [start, end], text }: Splice): number | null {
  if (offset <= start) return offset;
  return offset < end ? null : offset + text.length - (end - start);
}

export function withoutLineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(0, start) + (end === -1 ? '' : text.slice(end + 1));
}
