/** Line and column from 1; columns count UTF-16 units and leave the byte-order mark out. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const BOM = '\uFEFF';

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const bom = lineStart === 0 && text.startsWith(BOM) && offset > 0 ? 1 : 0;
  return { line, column: offset - lineStart - bom + 1 };
}

/** The whole line around an offset, without its end of line or byte-order mark. */
export function lineAt(text: string, offset: number): string {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end).replace(/^\uFEFF|\r$/g, '');
}
