import { definedDestination, type Destination } from './destination.ts';

export interface Definitions {
  /** The address of `[label]: address`; the first one counts. */
  readonly destinationOf: (label: string) => Destination | null;
  /** Where the definition that starts at an offset ends, null where none does. */
  readonly endOf: (start: number) => number | null;
}

/** Footnotes (`[^1]: …`) are no addresses. */
const DEFINITION = /^[ \t>]*(\[(?!\^)((?:\\\S|[^[\]\\])+)\]:)/dgm;

export function definitionsIn(prose: string): Definitions {
  const byLabel = new Map<string, Destination>();
  const ends = new Map<number, number>();
  for (const { 2: label = '', indices } of prose.includes(']:') ? prose.matchAll(DEFINITION) : []) {
    const [start, after] = indices?.[1] ?? [0, 0];
    const destination = definedDestination(prose, after);
    if (!destination) continue;
    ends.set(start, destination.end);
    const key = keyOf(label);
    if (!byLabel.has(key)) byLabel.set(key, destination);
  }
  return {
    destinationOf: (label) => (byLabel.size === 0 ? null : (byLabel.get(keyOf(label)) ?? null)),
    endOf: (start) => ends.get(start) ?? null,
  };
}

function keyOf(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
