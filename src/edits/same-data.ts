import { isMap } from '../fiche/is-map.ts';
import type { PlainData } from './header-data.ts';

/** Whether two headers say the same everywhere but at one path, and below it. */
export function sameOutside(before: unknown, after: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  const [one, other] = [entriesOf(before), entriesOf(after)];
  if (!one || !other) return false;
  const others = (entries: Entries) => entries.filter(([name]) => name !== key);
  const at = (entries: Entries) => entries.find(([name]) => name === key)?.[1];
  return isSame(others(one), others(other)) && sameOutside(at(one), at(other), rest);
}

/** Whether the second says what the first says, one key having another name. */
export function sameButRenamed(before: PlainData, after: PlainData, [from, to]: readonly [string, string]) {
  const renamed = Object.entries(before).map(([key, value]) => [key === from ? to : key, value]);
  return isSame(renamed, Object.entries(after));
}

/** Names at the top of two headers under which they differ. */
export function differingKeys(before: PlainData, after: PlainData): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !isSame(before[key], after[key]));
}

type Entries = readonly (readonly [string, unknown])[];

function entriesOf(value: unknown): Entries | null {
  return isMap(value) || Array.isArray(value) ? Object.entries(value) : null;
}

/** Plain data without cycles: order counts, as it does in the file. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether two values say the same, in whatever order their keys stand. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameData(item, other[index]));
  if (!isMap(one) || !isMap(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameData(one[key], other[key]))
  );
}
