import type { HistoryCommit } from './history.ts';
import type { Past } from './past.ts';
import type { TreeFile } from './trees.ts';

/** A commit that changed a file, and what it made of it. */
export interface Step {
  readonly commit: HistoryCommit;
  readonly path: string;
  /** Id of its contents from then on. */
  readonly id: string;
  /** Where it stood before, null where this commit brought it. */
  readonly from: string | null;
}

/** What a commit took away, what it brought, and every file before and after it. */
interface Change {
  readonly gone: readonly TreeFile[];
  readonly come: readonly TreeFile[];
  readonly before: readonly TreeFile[];
  readonly after: readonly TreeFile[];
}

/** Which of the files that vanished is the one that appeared at a path. */
export type Recognise = (path: string, change: Change) => Promise<TreeFile | null>;

/**
 * The commits that made a file what it is in one of them, newest first, through renames. A merge that only brings in
 * what a branch did is passed over for the branch's own commits.
 */
export async function follow(
  past: Past,
  start: { readonly commit: string; readonly path: string },
  recognise: Recognise,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  let [at, path] = [past.commit(start.commit), start.path];
  while (at) {
    const commit: HistoryCommit = at;
    const id = past.fileAt(commit.commit, path);
    if (id === null) break;
    const unchanged = commit.parents.find((parent) => past.fileAt(parent, path) === id);
    if (unchanged === undefined) {
      const from = await sourceOf({ commit, path, id }, past, recognise);
      steps.push({ commit, path, id, from });
      if (from === null) break;
      path = from;
    }
    at = past.commit(unchanged ?? commit.parents[0] ?? '');
  }
  return steps;
}

/** Its own path where the first parent has it, else that of the file it was. */
async function sourceOf(
  { commit: { commit, parents }, path, id }: Omit<Step, 'from'>,
  past: Past,
  recognise: Recognise,
): Promise<string | null> {
  const [parent] = parents;
  if (parent === undefined) return null;
  if (past.fileAt(parent, path) !== null) return path;
  const gone = past.goneSince(parent, commit);
  if (gone.length === 0) return null;
  const moved = gone.find((file) => file.id === id) ?? null;
  const change = {
    gone,
    come: past.goneSince(commit, parent),
    before: past.filesIn(parent),
    after: past.filesIn(commit),
  };
  return (moved ?? (await recognise(path, change)))?.path ?? null;
}
