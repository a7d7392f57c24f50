import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { naturalOrder } from '../../src/figures/natural-order.ts';

it.each([
  [
    ['10', '9', '1', '2'],
    ['1', '2', '9', '10'],
  ],
  [
    ['A10', 'A2', 'B1', 'A1'],
    ['A1', 'A2', 'A10', 'B1'],
  ],
  [
    ['O3-12', 'O3-2', 'O10-1', 'T1'],
    ['O3-2', 'O3-12', 'O10-1', 'T1'],
  ],
  [
    ['fiche', '12', 'fiches/2.md', '3'],
    ['3', '12', 'fiche', 'fiches/2.md'],
  ],
  [
    ['2024-09-01', '2024-09', '2023', '2024'],
    ['2023', '2024', '2024-09', '2024-09-01'],
  ],
  [
    ['1.10', '1.9', '1'],
    ['1', '1.9', '1.10'],
  ],
  [
    ['été', 'eau', 'Eau', 'zèle'],
    ['Eau', 'eau', 'zèle', 'été'],
  ],
])('%j is sorted as %j', (words, sorted) => {
  expect(words.toSorted(naturalOrder)).toEqual(sorted);
});

it('numbers written with leading zeros are equal in rank, yet always in the same order', () => {
  expect(['7', '007', '07', '8'].toSorted(naturalOrder)).toEqual(['007', '07', '7', '8']);
});

it('numbers too long to be computed still have an order', () => {
  const [less, more] = [`1${'0'.repeat(400)}`, `2${'0'.repeat(400)}`];
  expect(naturalOrder(less, more)).toBeLessThan(0);
  expect(naturalOrder(more, less)).toBeGreaterThan(0);
});

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('0', '1', '2', '9', 'a', 'B', '-', '.', 'é', ' '), maxLength: 8 }),
  fc.string({ maxLength: 6 }),
);

it('is an order: two words never both come first, and only a word is equal to itself', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(Math.sign(naturalOrder(a, b)) + Math.sign(naturalOrder(b, a))).toBe(0);
      expect(naturalOrder(a, b) === 0).toBe(a === b);
    }),
    { numRuns: 500 },
  );
});

it('is transitive', () => {
  fc.assert(
    fc.property(word, word, word, (...words) => {
      const [a = '', b = '', c = ''] = words.toSorted(naturalOrder);
      expect([naturalOrder(a, b) <= 0, naturalOrder(b, c) <= 0, naturalOrder(a, c) <= 0]).toEqual([
        true,
        true,
        true,
      ]);
    }),
    { numRuns: 500 },
  );
});

it('does not depend on the order in which the words come', () => {
  const shuffled = fc
    .array(word, { maxLength: 8 })
    .chain((words) => fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length })));
  fc.assert(
    fc.property(shuffled, ([words, other]) => {
      expect(words.toSorted(naturalOrder)).toEqual(other.toSorted(naturalOrder));
    }),
  );
});
