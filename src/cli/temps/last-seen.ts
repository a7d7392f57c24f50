import { branchOf, type HistoryCommit } from '../../io/history.ts';
import type { Past } from '../../io/past.ts';
import { gone } from '../../io/tree-changes.ts';
import { fichesOf, type Looking } from './recognise.ts';

/** A commit in which a fiche stands, and the one that deleted it, null where it is still there. */
export interface Seen {
  readonly commit: string;
  readonly path: string;
  readonly deletion: HistoryCommit | null;
}

/** The last fiche of that number, or of that file, which the branch no longer has. */
export async function lastSeen(id: string, looking: Looking): Promise<Seen | null> {
  return lastSeenIn(branchOf(looking.past.commits), id, looking);
}

async function lastSeenIn(
  branch: readonly HistoryCommit[],
  id: string,
  looking: Looking,
): Promise<Seen | null> {
  const { past, store, terms } = looking;
  for (const deletion of branch) {
    const [commit] = deletion.parents;
    const lost = commit === undefined ? [] : gone(past.changes(commit, deletion.commit));
    if (commit === undefined || lost.length === 0) continue;
    const fiches = await fichesOf(lost, store, terms);
    const found = lost.find(({ path }, index) => path === id || fiches[index]?.champs.id === id);
    if (found)
      return (
        (await lastSeenIn(mergedBy(deletion, past), id, looking)) ?? { commit, path: found.path, deletion }
      );
  }
  return null;
}

/** What a merge brought in, newest first: who deleted a fiche did it there. */
function mergedBy(
  { parents: [own = '', merged = ''] }: HistoryCommit,
  { commits }: Past,
): readonly HistoryCommit[] {
  const known = new Set(branchOf(commits, own).map(({ commit }) => commit));
  return branchOf(commits, merged).filter(({ commit }) => !known.has(commit));
}
