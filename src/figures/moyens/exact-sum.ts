export type Monnaie = 'EUR' | 'ETP';

/** What is told apart: the cent, the ten-thousandth of an ETP. */
const PARTS: Readonly<Record<Monnaie, number>> = { EUR: 100, ETP: 10_000 };

/** Added up as whole numbers, however large: ten times 0.1 is 1, and the order of files changes nothing. */
export function exactSum(values: readonly number[], unite: Monnaie): number {
  const parts = PARTS[unite];
  const total = values.reduce((sum, value) => sum + BigInt(Math.round(value * parts)), 0n);
  return Number(total) / parts;
}
