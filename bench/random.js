/** Chance that a seed decides (mulberry32): the same seed gives the same fiche on every machine. */
export function randomFrom(seed) {
  let state = (seed * 0x9e3779b9) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  return {
    between,
    pick,
    chance: (probability) => next() < probability,
    /** From `low` to `high` different items, in any order. */
    some: (list, low, high = low) => {
      const kept = new Set();
      const wanted = between(low, high);
      while (kept.size < wanted) kept.add(pick(list));
      return [...kept];
    },
  };
}
