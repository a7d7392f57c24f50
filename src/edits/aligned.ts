/** An item of one list beside that of another; a null index where it is in one of them only. */
export interface Beside {
  readonly before: number | null;
  readonly after: number | null;
}

/** An item by all that it says, then by its name: the most telling first. */
export type Keys = readonly string[];

/**
 * Two lists side by side, with as few items added, removed or changed as can be: those that are the same
 * first, between them those of the same name, and the others one by one.
 */
export function aligned(before: readonly Keys[], after: readonly Keys[], level = 0): readonly Beside[] {
  const common = commonItems(keysAt(before, level), keysAt(after, level));
  const rows: Beside[] = [];
  let [left, right] = [0, 0];
  for (const both of [...common, { before: before.length, after: after.length }]) {
    const inner = [before.slice(left, both.before), after.slice(right, both.after)] as const;
    rows.push(...between(inner, level).map((row) => moved(row, left, right)));
    if (both.before < before.length) rows.push(both);
    [left, right] = [both.before + 1, both.after + 1];
  }
  return rows;
}

function keysAt(items: readonly Keys[], level: number): readonly string[] {
  return items.map((keys) => keys[level] ?? '');
}

function moved({ before, after }: Beside, left: number, right: number): Beside {
  return { before: before === null ? null : before + left, after: after === null ? null : after + right };
}

function between([before, after]: readonly [readonly Keys[], readonly Keys[]], level: number) {
  const isLast = level + 1 >= (before[0] ?? after[0] ?? []).length;
  if (before.length > 0 && after.length > 0 && !isLast) return aligned(before, after, level + 1);
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, index): Beside => ({
    before: index < before.length ? index : null,
    after: index < after.length ? index : null,
  }));
}

interface Both {
  readonly before: number;
  readonly after: number;
}

/** The longest common subsequence. */
function commonItems(before: readonly string[], after: readonly string[]): readonly Both[] {
  const lengths = commonLengths(before, after);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const found: Both[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) found.push({ before: i++, after: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}

/** How many items are common from one place of each on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    const [row = [], below = []] = [lengths[i], lengths[i + 1]];
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
}
