import { describe, expect, it } from 'vitest';
import { lineAt, positionAt } from '../../src/fiche/reading/position.ts';
import { readText } from '../support/read-fiche.ts';

const HEAD = 'id: 1\ntitle: 😀 A\naxe: 9\npriority: 1\nstatus: a-venir\n';

describe('a position', () => {
  it.each<[string, [string, number], [number, number]]>([
    ['the start of a file', ['abc', 0], [1, 1]],
    ['the end of a line', ['ab\ncd', 2], [1, 3]],
    ['the start of a line', ['ab\ncd', 3], [2, 1]],
    ['the end of a file', ['ab\n', 3], [2, 1]],
    ['past CRLF, which is one line end', ['ab\r\ncd', 5], [2, 2]],
    ['past a lone CR, which is none', ['ab\rcd', 4], [1, 5]],
    ['past a line separator, which is none', ['ab\u2028cd', 4], [1, 5]],
    ['past an emoji, which is two UTF-16 units', ['😀a', 2], [1, 3]],
    ['past a combining accent, which is one unit', ['e\u0301a', 2], [1, 3]],
    ['past a tab, which is one unit', ['\ta', 1], [1, 2]],
    ['past a byte-order mark, which is not counted', ['\uFEFFab', 2], [1, 2]],
    ['a byte-order mark itself', ['\uFEFFab', 0], [1, 1]],
    ['the line after a byte-order mark', ['\uFEFFab\ncd', 5], [2, 2]],
  ])('is that of %s', (_, [text, offset], [line, column]) => {
    expect(positionAt(text, offset)).toEqual({ line, column });
  });

  it.each([
    ['LF', HEAD, 0],
    ['CRLF', HEAD.replaceAll('\n', '\r\n'), 0],
    ['a byte-order mark', HEAD, 1],
  ])('of a value at fault is the same with %s', (_, header, mark) => {
    const end = header.includes('\r') ? '\r\n' : '\n';
    const text = `${'\uFEFF'.repeat(mark)}---${end}${header}---${end}`;
    const [flaw] = readText(text).flaws;
    expect(flaw?.code).toBe('axe-inconnu');
    expect(text.slice(...(flaw?.range ?? [0, 0]))).toBe('9');
    expect(positionAt(text, flaw?.range[0] ?? 0)).toEqual({ line: 4, column: 6 });
  });
});

describe('the line around an offset', () => {
  it.each([
    ['ab\ncd\nef', 4, 'cd'],
    ['ab\ncd', 2, 'ab'],
    ['ab\r\ncd\r\n', 5, 'cd'],
    ['\uFEFFab\ncd', 1, 'ab'],
    ['ab', 2, 'ab'],
    ['', 0, ''],
  ])('of %j at %i is %j', (text, offset, line) => {
    expect(lineAt(text, offset)).toBe(line);
  });
});
