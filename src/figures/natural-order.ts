/** Numbers without a zero in front. */
const WHOLE = /^[1-9]\d*$/;

/** Code-point order, but 2 before 10 and A2 before A10: the same on every machine, whatever its language. */
export function naturalOrder(a: string, b: string): number {
  // Most are whole numbers, and every cell of a table sorts its fiches.
  if (WHOLE.test(a) && WHOLE.test(b)) return a.length - b.length || compare(a, b);
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = /^\d/.test(part) && /^\d/.test(other) ? compareNumbers(part, other) : compare(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compare(a, b);
}

function partsOf(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whole numbers as text, however long. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.replace(/^0+/, ''));
  return (left ?? '').length - (right ?? '').length || compare(left ?? '', right ?? '');
}
