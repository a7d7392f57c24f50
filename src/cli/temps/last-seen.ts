import { branchOf, type HistoryCommit } from '../../io/history.ts';
import { gone } from '../../io/tree-changes.ts';
import { fichesOf, type Looking } from './recognise.ts';

/** A commit in which a fiche stands, and the one that deleted it, null where it is still there. */
export interface Seen {
  readonly commit: string;
  readonly path: string;
  readonly deletion: HistoryCommit | null;
}

/** The last fiche of that number, or of that file, which the branch no longer has. */
export async function lastSeen(id: string, { past, store, terms }: Looking): Promise<Seen | null> {
  for (const deletion of branchOf(past.commits)) {
    const [commit] = deletion.parents;
    const lost = commit === undefined ? [] : gone(past.changes(commit, deletion.commit));
    if (commit === undefined || lost.length === 0) continue;
    const fiches = await fichesOf(lost, store, terms);
    const found = lost.find(({ path }, index) => path === id || fiches[index]?.champs.id === id);
    if (found) return { commit, path: found.path, deletion };
  }
  return null;
}
