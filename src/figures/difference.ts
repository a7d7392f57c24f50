/** Numbers as they are written, not as they are stored: 12.1 − 12 is 0.1. Null where it is out of bounds. */
export function difference(a: number, b: number): number | null {
  const decimals = Math.min(100, Math.max(decimalsOf(a), decimalsOf(b)));
  const exact = Number((a - b).toFixed(decimals));
  return Number.isFinite(exact) ? exact : null;
}

/** `1.25` → 2; `1.5e-7` → 8 */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}
