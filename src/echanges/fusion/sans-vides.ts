import type { FieldChange } from '../../edits/field-change.ts';
import { groupBy } from '../../fiche/group-by.ts';
import { isMap } from '../../fiche/is-map.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { rawOf } from './changes-of.ts';

/** The same changes, a list or an entry whose every part goes being taken away itself: no `budget: []` stays behind. */
export function withoutEmpty(fiche: Fiche, edits: readonly FieldChange[]): readonly FieldChange[] {
  const isEmptied = emptying(fiche, edits);
  const emptied = [...groupBy(edits, ({ path }) => JSON.stringify(path.slice(0, -1)))].flatMap(
    ([parent, same]) => {
      const path = JSON.parse(parent) as readonly string[];
      return path.length > 0 && isEmptied(path, same) ? [{ path, value: null }] : [];
    },
  );
  if (emptied.length === 0) return edits;
  const rest = edits.filter(({ path }) => !emptied.some((one) => isBelow(path, one.path)));
  return withoutEmpty(fiche, [...rest, ...emptied]);
}

/** Whether every part of what stands at a path goes, and nothing comes. */
function emptying(fiche: Fiche, edits: readonly FieldChange[]) {
  return (parent: readonly string[], same: readonly FieldChange[]): boolean => {
    const removed = new Set(same.filter(({ value }) => value === null).map(({ path }) => path.at(-1)));
    const isKept = edits.some(({ path, value }) => value !== null && isBelow(path, parent));
    const there = keysOf(rawOf(fiche, ...parent));
    return !isKept && there.length > 0 && there.every((key) => removed.has(key));
  };
}

function keysOf(value: unknown): readonly string[] {
  return Array.isArray(value) || isMap(value) ? Object.keys(value) : [];
}

function isBelow(path: readonly string[], parent: readonly string[]): boolean {
  return path.length > parent.length && parent.every((key, index) => path[index] === key);
}
