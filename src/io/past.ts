import { folderIn } from './committed-files.ts';
import { isMarkdown } from './fiche-path.ts';
import type { Root } from './find-root.ts';
import { readHistory, type HistoryCommit } from './history.ts';
import type { Store } from './store.ts';
import type { TreeFile } from './trees.ts';

/** Every commit that led to one, and where each file of the plan's folder stood in it. */
export interface Past {
  /** Newest first. */
  readonly commits: readonly HistoryCommit[];
  readonly commit: (id: string) => HistoryCommit | null;
  /** Id of the contents of a file, null where there is none. */
  readonly fileAt: (commit: string, path: string) => string | null;
  /** The `.md` of a commit. */
  readonly filesIn: (commit: string) => readonly TreeFile[];
  /** The `.md` of one commit that another has not. */
  readonly goneSince: (before: string, after: string) => readonly TreeFile[];
  /** The clone was cut: the first commits that it holds are not the first ones. */
  readonly isCut: boolean;
}

/** In two git processes, whatever the number of commits and fiches. @throws UsageError, exit 3 */
export async function readPast(root: Root, store: Store, tip: string): Promise<Past> {
  const commits = readHistory(store.repository, tip);
  const byId = new Map(commits.map((one) => [one.commit, one]));
  const loaded = await store.trees.load(commits.map(({ commit }) => folderIn(root, commit)));
  const folders = new Map(commits.map(({ commit }, index) => [commit, loaded[index] ?? null]));
  const fileAt = (commit: string, path: string) => {
    const folder = folders.get(commit) ?? null;
    return folder === null ? null : store.trees.at(folder, path);
  };
  const filesIn = (commit: string) => {
    const folder = folders.get(commit) ?? null;
    return folder === null ? [] : store.trees.files(folder).filter(({ path }) => isMarkdown(path));
  };
  return {
    commits,
    commit: (id) => byId.get(id) ?? null,
    fileAt,
    filesIn,
    goneSince: (before, after) => filesIn(before).filter(({ path }) => fileAt(after, path) === null),
    isCut: await isCut(commits, store),
  };
}

/** A first commit that names parents: they were left out of the clone. */
async function isCut(commits: readonly HistoryCommit[], store: Store): Promise<boolean> {
  const firsts = commits.filter(({ parents }) => parents.length === 0);
  const read = await Promise.all(firsts.map(({ commit }) => store.commit(commit)));
  return read.some((one) => one !== null && one.parents.length > 0);
}
