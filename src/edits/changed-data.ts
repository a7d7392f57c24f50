import { isMap, own } from '../fiche/is-map.ts';
import type { FieldChange, Plain } from './field-change.ts';

/** What data alone does not say of how it is to be written. */
export interface Guide {
  /** The keys below a path, in the order in which they are written. */
  readonly order: (path: readonly string[]) => readonly string[];
  /** The items that go, where an equal one or a changed one stays. */
  readonly isRemoved: (path: readonly string[]) => boolean;
}

/** Data once the changes are made, or the motif of the first that cannot be. Every path is one of the data as it was given. */
export function changedData(
  data: unknown,
  changes: readonly FieldChange[],
): { readonly data: unknown } | { readonly motif: string } {
  const inOrder = [...changes.filter(({ value }) => value !== null), ...removals(changes)];
  let changed = data;
  for (const change of inOrder) {
    const next = withValue(changed, change.path, change.value);
    if (next === null) return { motif: `« ${change.path.join('.')} » ne se trouve pas dans ce fichier` };
    changed = next.data;
  }
  return { data: changed };
}

/** Whether a change takes away what stands at a path. */
export function removedBy(changes: readonly FieldChange[]): Guide['isRemoved'] {
  const removed = new Set(
    changes.filter(({ value }) => value === null).map(({ path }) => JSON.stringify(path)),
  );
  return (path) => removed.has(JSON.stringify(path));
}

/** What is deepest first, then the last item first: the others keep their number. */
function removals(changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes
    .filter(({ value }) => value === null)
    .toSorted(
      (a, b) => b.path.length - a.path.length || compareKeys(b.path.at(-1) ?? '', a.path.at(-1) ?? ''),
    );
}

function compareKeys(a: string, b: string): number {
  const [one, other] = [Number(a), Number(b)];
  return Number.isInteger(one) && Number.isInteger(other) ? one - other : 0;
}

/** Null where the path leads nowhere; in an object, so that data may be empty. */
function withValue(
  data: unknown,
  [key, ...rest]: readonly string[],
  value: Plain | null,
): { readonly data: unknown } | null {
  if (key === undefined) return value === null ? null : { data: value };
  if (Array.isArray(data)) return inList(data, [key, ...rest], value);
  if (data === undefined || data === null) return value === null ? null : fresh([key, ...rest], value);
  return isMap(data) ? inMap(data, [key, ...rest], value) : null;
}

type Step = readonly [key: string, ...rest: string[]];

function inList(list: readonly unknown[], [key, ...rest]: Step, value: Plain | null) {
  const index = Number(key);
  const isThere = /^(?:0|[1-9]\d*)$/.test(key) && index <= list.length;
  if (!isThere || (value === null && index === list.length)) return null;
  if (value === null && rest.length === 0) return { data: list.toSpliced(index, 1) };
  const inner = withValue(list[index], rest, value);
  return inner && { data: list.toSpliced(index, 1, inner.data) };
}

function inMap(map: Readonly<Record<string, unknown>>, [key, ...rest]: Step, value: Plain | null) {
  const isThere = Object.hasOwn(map, key);
  if (value === null && !isThere) return null;
  if (value === null && rest.length === 0)
    return { data: own(Object.fromEntries(Object.entries(map).filter(([name]) => name !== key))) };
  const inner = withValue(isThere ? map[key] : undefined, rest, value);
  return inner && { data: own({ ...map, [key]: inner.data }) };
}

/** What a path of nothing starts: `budget.0.prevu` a list of one entry. */
function fresh([key, ...rest]: Step, value: Plain): { readonly data: unknown } | null {
  const inner = withValue(undefined, rest, value);
  if (inner === null) return null;
  return { data: key === '0' ? [inner.data] : own({ [key]: inner.data }) };
}
