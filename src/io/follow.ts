import type { HistoryCommit } from './history.ts';
import type { Past } from './past.ts';
import { come, gone, type Change } from './tree-changes.ts';
import type { TreeFile } from './tree-entries.ts';

/** A commit that changed a file, and what it made of it. */
export interface Step {
  readonly commit: HistoryCommit;
  readonly path: string;
  /** Id of its contents from then on. */
  readonly id: string;
  /** Where it stood before, null where this commit brought it. */
  readonly from: string | null;
}

/** What a commit took away, what it brought, and every `.md` before and after it. */
interface Exchange {
  readonly gone: readonly TreeFile[];
  readonly come: readonly TreeFile[];
  readonly before: readonly TreeFile[];
  readonly after: readonly TreeFile[];
}

/** Which of the files that vanished is the one that appeared at a path. */
export type Recognise = (path: string, exchange: Exchange) => Promise<TreeFile | null>;

/** Steps found so far of the files that stand at a path. */
type Trails = Map<string, readonly Step[][]>;

/**
 * The commits that made files what they are in one of them, newest first, through renames; by path, and none for a path
 * where nothing stands. A merge that only brings in what a branch did is passed over for the branch's own commits.
 */
export async function follow(
  past: Past,
  start: { readonly commit: string; readonly paths: readonly string[] },
  recognise: Recognise,
): Promise<ReadonlyMap<string, readonly Step[]>> {
  const found = new Map(start.paths.map((path) => [path, [] as Step[]]));
  const standing = [...found].filter(([path]) => past.fileAt(start.commit, path) !== null);
  const trails = new Map<string, Trails>();
  const handOn = (commit: string | undefined, one: Trails) => {
    if (commit !== undefined) trails.set(commit, joined(trails.get(commit), one));
  };
  handOn(start.commit, new Map(standing.map(([path, steps]) => [path, [steps]])));
  for (const commit of past.commits) {
    const here = trails.get(commit.commit);
    if (!here) continue;
    trails.delete(commit.commit);
    await stepBack({ commit, here, handOn }, past, recognise);
  }
  return found;
}

interface Standing {
  readonly commit: HistoryCommit;
  readonly here: Trails;
  readonly handOn: (commit: string | undefined, trails: Trails) => void;
}

/** What a commit did not change goes on from its first parent, all at once. */
async function stepBack({ commit, here, handOn }: Standing, past: Past, recognise: Recognise): Promise<void> {
  const [first, ...others] = commit.parents;
  const changes = past.changes(first ?? null, commit.commit);
  for (const { path, before, after } of changes) {
    const trail = here.get(path);
    if (!trail || !after || before?.id === after.id) continue;
    here.delete(path);
    const unchanged = others.find((parent) => past.fileAt(parent, path) === after.id);
    if (unchanged !== undefined) {
      handOn(unchanged, new Map([[path, trail]]));
      continue;
    }
    const from = before ? path : await sourceOf(after, { commit, changes, past }, recognise);
    for (const steps of trail) steps.push({ commit, path, id: after.id, from });
    if (from !== null) here.set(from, [...(here.get(from) ?? []), ...trail]);
  }
  handOn(first, here);
}

interface Arrival {
  readonly commit: HistoryCommit;
  readonly changes: readonly Change[];
  readonly past: Past;
}

/** The path of the file that it was. */
async function sourceOf(
  { path, id }: TreeFile,
  { commit: { commit, parents }, changes, past }: Arrival,
  recognise: Recognise,
): Promise<string | null> {
  const lost = gone(changes);
  const [parent] = parents;
  if (lost.length === 0 || parent === undefined) return null;
  const moved = lost.find((file) => file.id === id);
  if (moved) return moved.path;
  const files = { before: past.filesIn(parent), after: past.filesIn(commit) };
  return (await recognise(path, { gone: lost, come: come(changes), ...files }))?.path ?? null;
}

function joined(trails: Trails | undefined, others: Trails): Trails {
  if (!trails) return others;
  for (const [path, steps] of others) trails.set(path, [...(trails.get(path) ?? []), ...steps]);
  return trails;
}
