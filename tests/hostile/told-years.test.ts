import { describe, expect, it } from 'vitest';
import { printedBilan } from '../support/bilan-of.ts';
import { planOf } from '../support/plan-of.ts';
import { stopwatch } from '../support/stopwatch.ts';

const SIZE = 40_000;
/** In milliseconds: far above what such a text needs, far below what it takes where time grows with the square of its length. */
const LIMIT = 4_000;

const PATTERNS = [
  '## Bilan 2024\na\n',
  '# Bilan 2024\na\n## Bilan 2024\nb\n### Bilan 2024\nc\n',
  '## Bilan 2024\n### a\nb\n',
  '###### a\nb\n',
  '### Motif\na\n',
  'a\n---\n',
  '<!-- a --> b\n',
  '<!--',
  '> a\n',
  '[a]: b\n',
  '[^1]: b\n\n',
  '<br>',
  ' \n',
];

describe('a year told in nothing but one pattern', () => {
  it.each(PATTERNS)('is shown in time: %j', async (pattern) => {
    const body = `## Bilan 2024\n\nfait\n${pattern.repeat(SIZE / pattern.length)}`;
    const plan = planOf([{ status: 'suspendue' }], {}, [body]);
    const elapsed = stopwatch();
    await printedBilan(plan, 2024, { source: '::arrets{#suspendues}\n\n::recits\n' });
    expect(elapsed()).toBeLessThan(LIMIT);
  });
});
