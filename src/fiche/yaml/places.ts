import type { Range } from '../defect.ts';

/** Where each value and each key of a YAML document stands, by dotted path. */
export interface Places {
  readonly values: ReadonlyMap<string, Range>;
  readonly keys: ReadonlyMap<string, Range>;
}

/** The value at a path, or its key where the value is empty, or the nearest parent that has a place. */
export function placeOf(places: Places, path: string): Range | null {
  const value = places.values.get(path);
  if (value && value[1] > value[0]) return value;
  const key = places.keys.get(path);
  if (key) return key;
  const parent = path.lastIndexOf('.');
  return parent === -1 ? null : placeOf(places, path.slice(0, parent));
}

/** Values that hold no others, with their paths. */
export function leavesOf({ values }: Places): readonly (readonly [path: string, range: Range])[] {
  const parents = new Set(
    [...values.keys()].map((path) => path.slice(0, Math.max(0, path.lastIndexOf('.')))),
  );
  return [...values].filter(([path]) => !parents.has(path));
}
