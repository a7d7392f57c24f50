/** Gives a name as it is the first time, and with its rank when it comes back. */
export function unique(ranked: (name: string, rank: number) => string): (name: string) => string {
  const taken = new Set<string>();
  const ranks = new Map<string, number>();
  return (name) => {
    let rank = ranks.get(name) ?? 1;
    let found = name;
    while (taken.has(found)) found = ranked(name, ++rank);
    ranks.set(name, rank);
    taken.add(found);
    return found;
  };
}

/** Ids that begin with a word of ours: none of a fiche's choosing. */
export function uniqueIds(prefix: string): (text: string) => string {
  const idOf = unique((id, rank) => `${id}-${String(rank)}`);
  return (text) => idOf(`${prefix}-${slug(text)}`);
}

/** Names of regions, which nobody could tell apart if two were the same. */
export function uniqueLabels(): (name: string) => string {
  return unique((name, rank) => `${name} (${String(rank)})`);
}

const LONGEST = 60;

function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-|-$/g, '') || 'sans-nom'
  );
}
