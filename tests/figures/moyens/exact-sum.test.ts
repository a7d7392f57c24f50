import { expect, it } from 'vitest';
import { exactSum } from '../../../src/figures/moyens/exact-sum.ts';

it.each([
  { what: 'ten times ten cents', values: Array.from({ length: 10 }, () => 0.1), unite: 'EUR', sum: 1 },
  { what: 'amounts with cents', values: [0.1, 0.2, 1234.56], unite: 'EUR', sum: 1234.86 },
  { what: 'a difference', values: [65_200.5, -65_200.4], unite: 'EUR', sum: 0.1 },
  { what: 'eighths of an ETP', values: [0.125, 0.125], unite: 'ETP', sum: 0.25 },
  { what: 'thirds of an ETP', values: [0.3333, 0.3333, 0.3334], unite: 'ETP', sum: 1 },
  { what: 'nothing', values: [], unite: 'EUR', sum: 0 },
] as const)('$what: $sum, to the last digit', ({ values, unite, sum }) => {
  expect(exactSum(values, unite)).toBe(sum);
});

it('amounts too large for exact floating-point numbers add up to the same whatever their order', () => {
  const values = [1e12, 0.01, 1e12, 0.02, ...Array.from({ length: 200 }, () => 999_999_999_999.99)];
  expect(exactSum(values, 'EUR')).toBe(exactSum(values.toReversed(), 'EUR'));
});
