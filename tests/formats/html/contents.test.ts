import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { buildContents } from '../../../src/formats/html/contents.ts';

it.each([
  [15, 'in sight', false],
  [16, 'folded', true],
])('%i titles below a part are %s, each with its link', (count, _, isFolded) => {
  const below = Array.from({ length: count }, (_one, index) => ({
    level: 3 as const,
    id: `t${String(index)}`,
    text: `Titre ${String(index)}`,
  }));
  const parts = ['a', 'b', 'c'].map((id) => ({ level: 2 as const, id, text: id }));
  const html = toHtml([...buildContents([...parts, ...below])]);
  expect(html.includes(`<details><summary>${String(count)} titres</summary>`)).toBe(isFolded);
  expect(html.match(/href="#t\d+"/g)).toHaveLength(count);
});
