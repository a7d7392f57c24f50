import { descend, isMap } from '../is-map.ts';
import type { Places } from '../yaml/places.ts';
import type { Issue } from './flaw-of-issue.ts';

const DECIMAL = /^\d+\.\d+$/;

/**
 * The data with `12.50` as a number where the schema wants one: the reading keeps as it is typed what the tool
 * would not write so, since elsewhere it may be a title. Null where there is no such value; quotes keep a text.
 */
export function withDecimals(
  data: Record<string, unknown>,
  issues: readonly Issue[],
  { values }: Places,
): Record<string, unknown> | null {
  const typed = issues.filter((issue) => {
    if (issue.code !== 'invalid_type' || issue.expected !== 'number') return false;
    const value = issue.path.reduce(descend, data);
    const [start, end] = values.get(issue.path.map(String).join('.')) ?? [0, 0];
    return typeof value === 'string' && DECIMAL.test(value) && end - start === value.length;
  });
  if (typed.length === 0) return null;
  const copy = structuredClone(data);
  for (const { path } of typed) replace(copy, path);
  return copy;
}

function replace(data: unknown, path: readonly PropertyKey[]): void {
  const [key] = path.slice(-1);
  const parent = path.slice(0, -1).reduce(descend, data);
  if (key === undefined) return;
  if (Array.isArray(parent)) parent[Number(key)] = Number(parent[Number(key)]);
  else if (isMap(parent)) parent[String(key)] = Number(parent[String(key)]);
}
