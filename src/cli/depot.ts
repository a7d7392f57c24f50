import { committedFiles } from '../io/committed-files.ts';
import { findRoot, type Root } from '../io/find-root.ts';
import type { Commit } from '../io/parse-commit.ts';
import { openStore, type Store } from '../io/store.ts';
import type { TreeFile } from '../io/tree-entries.ts';
import type { CommonOptions } from './common-options.ts';

/** A repository of fiches, and what git keeps of it. */
export interface Depot {
  readonly root: Root;
  /** Null outside git. */
  readonly store: Store | null;
  /** The last commit and its files below the plan's folder, null where there is none. */
  readonly head: { readonly commit: Commit; readonly files: readonly TreeFile[] } | null;
}

/** @throws UsageError where there is no repository of fiches */
export async function openDepot({
  dossier,
  config,
}: Pick<CommonOptions, 'dossier' | 'config'>): Promise<Depot> {
  const root = findRoot(dossier, config);
  const store = root.repository === null ? null : openStore(root.repository);
  const commit = (await store?.commit('HEAD')) ?? null;
  const head = store && commit ? { commit, files: await committedFiles(root, store, commit.commit) } : null;
  return { root, store, head };
}
