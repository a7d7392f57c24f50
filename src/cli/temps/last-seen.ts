import { branchOf, type HistoryCommit } from '../../io/history.ts';
import type { Looking } from './read-suivis.ts';
import { fichesOf } from './recognise.ts';

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
    const gone = commit === undefined ? [] : past.goneSince(commit, deletion.commit);
    if (commit === undefined || gone.length === 0) continue;
    const fiches = await fichesOf(gone, store, terms);
    const found = gone.find(({ path }, index) => path === id || fiches[index]?.champs.id === id);
    if (found) return { commit, path: found.path, deletion };
  }
  return null;
}
