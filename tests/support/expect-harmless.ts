import { expect } from 'vitest';
import type { Run } from './run-ptsm.ts';

/** Controls, marks that turn the reading direction, and signs that nobody sees; never what a line ends with. */
const COMMANDS =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]|\p{Cs}/u;
const STACK = /^\s+at .*:\d+:\d+\)?$|node:internal|node_modules/m;

/** What holds for any command on any repository: it ends by itself, says what it has to say, and commands nothing. */
export function expectHarmless({ status, stdout, stderr }: Run): void {
  expect(status, stderr).toBeOneOf([0, 1, 2]);
  expectObeyedByNobody(stdout);
  expectObeyedByNobody(stderr);
  expect(stderr).not.toMatch(STACK);
}

/** A byte-order mark may begin a CSV, or a line of a difference; a line may end with CRLF. */
export function expectObeyedByNobody(output: string): void {
  const text = output.replace(/^([ +-]?)\uFEFF/gm, '$1').replaceAll('\r\n', '\n');
  expect(text).not.toMatch(COMMANDS);
  const obeyed = text.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['));
  expect(obeyed).toEqual([]);
}
