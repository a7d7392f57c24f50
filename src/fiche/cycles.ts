/**
 * Groups of nodes that all lead to each other, each in the order of `nodes`; a node that leads to itself alone is none.
 * Tarjan's algorithm on an explicit stack: a chain of ten thousand fiches must not overflow ours.
 */
export function cyclesOf<T>(
  nodes: readonly T[],
  targetsOf: (node: T) => readonly T[],
): readonly (readonly T[])[] {
  const search: Search<T> = { order: new Map(), low: new Map(), open: [], isOpen: new Set() };
  const rank = new Map(nodes.map((node, index) => [node, index]));
  return nodes
    .flatMap((node) => (search.order.has(node) ? [] : explore(node, targetsOf, search)))
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
}

interface Search<T> {
  /** When each node was first met, and the earliest open node that it leads back to. */
  readonly order: Map<T, number>;
  readonly low: Map<T, number>;
  /** Nodes whose group is not known yet. */
  readonly open: T[];
  readonly isOpen: Set<T>;
}

function explore<T>(start: T, targetsOf: (node: T) => readonly T[], search: Search<T>): readonly T[][] {
  const groups: T[][] = [];
  const path = [enter(start, targetsOf, search)];
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const target = step.targets[step.next++];
    if (target === undefined) {
      path.pop();
      lower(path.at(-1)?.node, search.low.get(step.node), search);
      groups.push(...close(step.node, search));
    } else if (!search.order.has(target)) path.push(enter(target, targetsOf, search));
    else if (search.isOpen.has(target)) lower(step.node, search.order.get(target), search);
  }
  return groups;
}

function enter<T>(node: T, targetsOf: (node: T) => readonly T[], { order, low, open, isOpen }: Search<T>) {
  low.set(node, order.size);
  order.set(node, order.size);
  open.push(node);
  isOpen.add(node);
  return { node, targets: targetsOf(node), next: 0 };
}

function lower<T>(node: T | undefined, to: number | undefined, { low }: Search<T>): void {
  if (node !== undefined && to !== undefined) low.set(node, Math.min(low.get(node) ?? to, to));
}

/** A node that leads back to nothing earlier ends its group. */
function close<T>(node: T, { order, low, open, isOpen }: Search<T>): readonly T[][] {
  if (low.get(node) !== order.get(node)) return [];
  const group = open.splice(open.lastIndexOf(node));
  for (const one of group) isOpen.delete(one);
  return [group];
}
