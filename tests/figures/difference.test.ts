import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference } from '../../src/figures/difference.ts';

it.each([
  [12.1, 12, 0.1],
  [0.3, 0.1, 0.2],
  [1000000.1, 1000000, 0.1],
  [12, 12, 0],
  [-0.1, 0.2, -0.3],
  [1e-7, 0, 1e-7],
  [1.5e-7, 1e-7, 5e-8],
  [1e21, 1, 1e21],
  [Number.MAX_VALUE, -Number.MAX_VALUE, null],
])('%d − %d is %d', (a, b, expected) => {
  expect(difference(a, b)).toBe(expected);
});

it('of amounts in cents is that of whole cents', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      expect(difference(a / 100, b / 100)).toBeCloseTo((a - b) / 100, 10);
      expect(String(difference(a / 100, b / 100))).toMatch(/^-?\d+(?:\.\d{1,2})?$/);
    }),
    { numRuns: 500, seed: 49 },
  );
});
