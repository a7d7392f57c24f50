import { openHistory, type ReadHistory } from './history.ts';
import { missingObject } from './missing-object.ts';
import { openObjects, type GitObject } from './objects.ts';
import { parseCommit, type Commit } from './parse-commit.ts';
import type { TreeFile } from './tree-entries.ts';
import { openTrees, type Trees } from './trees.ts';

/** What git keeps of a repository. Commits, folders and files of any day come through one git process, the history through another. */
export interface Store {
  readonly repository: string;
  /** By any name that git knows, null where it is none. */
  readonly commit: (name: string) => Promise<Commit | null>;
  readonly history: ReadHistory;
  readonly trees: Trees;
  /** By id; the same bytes each time. @throws UsageError, exit 3, where one is missing */
  readonly blobs: (files: readonly Pick<TreeFile, 'id'>[]) => Promise<ReadonlyMap<string, Blob>>;
}

/** Null where the file is too large to be read. */
export type Blob = Pick<GitObject, 'bytes' | 'size'>;

export function openStore(repository: string): Store {
  const read = openObjects(repository);
  const known = new Map<string, Blob>();
  return {
    repository,
    commit: async (name) => {
      const [found] = await read([`${name}^{commit}`]);
      return found?.bytes ? parseCommit(found.id, found.bytes.toString('utf8')) : null;
    },
    history: openHistory(repository),
    trees: openTrees(read),
    blobs: async (files) => {
      const ids = [...new Set(files.map(({ id }) => id))];
      const missing = ids.filter((id) => !known.has(id));
      const found = await read(missing);
      for (const [index, id] of missing.entries()) known.set(id, blobOf(found[index], id));
      return new Map(ids.map((id) => [id, known.get(id) ?? blobOf(null, id)]));
    },
  };
}

function blobOf(found: GitObject | null | undefined, id: string): Blob {
  // A partial clone: its objects are not fetched behind the user's back.
  if (found?.type !== 'blob') throw missingObject(id);
  return { bytes: found.bytes, size: found.size };
}
