import { once } from '../fiche/once.ts';
import { folderIn } from './committed-files.ts';
import { isMarkdown } from './fiche-path.ts';
import type { Root } from './find-root.ts';
import type { HistoryCommit } from './history.ts';
import type { Store } from './store.ts';
import type { Change } from './tree-changes.ts';
import type { TreeFile } from './tree-entries.ts';

/** Every commit that led to one, and where each file of the plan's folder stood in it. */
export interface Past {
  /** Newest first: none before a commit that it led to. */
  readonly commits: readonly HistoryCommit[];
  readonly commit: (id: string) => HistoryCommit | null;
  /** Id of the contents of a file, null where there is none. */
  readonly fileAt: (commit: string, path: string) => string | null;
  /** The `.md` of a commit. */
  readonly filesIn: (commit: string) => readonly TreeFile[];
  /** The files in which two commits differ; null stands for a commit without files. */
  readonly changes: (before: string | null, after: string) => readonly Change[];
  /** The clone was cut: the first commits that it holds are not the first ones. */
  readonly isCut: boolean;
}

/** Once a tip, in two git processes, whatever the number of commits and fiches. @throws UsageError, exit 3 */
export async function readPast(root: Root, store: Store, tip: string): Promise<Past> {
  const known = PASTS(store);
  const past = known.get(tip) ?? loadPast(root, store, tip);
  known.set(tip, past);
  return past;
}

/** A comparison, its ranks and the news of fiches ask for the same one. */
const PASTS = once<Store, Map<string, Promise<Past>>>(() => new Map());

async function loadPast(root: Root, store: Store, tip: string): Promise<Past> {
  const commits = store.history(tip);
  const byId = new Map(commits.map((one) => [one.commit, one]));
  const loaded = await store.trees.load(commits.map(({ commit }) => folderIn(root, commit)));
  const folders = new Map(commits.map(({ commit }, index) => [commit, loaded[index] ?? null]));
  const folderOf = (commit: string | null) => folders.get(commit ?? '') ?? null;
  return {
    commits,
    commit: (id) => byId.get(id) ?? null,
    fileAt: (commit, path) => {
      const folder = folderOf(commit);
      return folder === null ? null : store.trees.at(folder, path);
    },
    filesIn: (commit) => {
      const folder = folderOf(commit);
      return folder === null ? [] : store.trees.files(folder).filter(({ path }) => isMarkdown(path));
    },
    changes: (before, after) => store.trees.changes(folderOf(before), folderOf(after)),
    isCut: await isCut(commits, store),
  };
}

/** A first commit that names parents: they were left out of the clone. */
async function isCut(commits: readonly HistoryCommit[], store: Store): Promise<boolean> {
  const firsts = commits.filter(({ parents }) => parents.length === 0);
  const read = await Promise.all(firsts.map(({ commit }) => store.commit(commit)));
  return read.some((one) => one !== null && one.parents.length > 0);
}
