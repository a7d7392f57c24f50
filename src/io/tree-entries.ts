import { missingObject } from './missing-object.ts';

/** A file of a commit, by its path below the folder that was asked for. */
export interface TreeFile {
  readonly path: string;
  readonly isUtf8: boolean;
  /** `100644`, `120000` for a link, `160000` for a submodule… */
  readonly mode: string;
  readonly id: string;
}

export const FOLDER = '40000';

/** What one folder holds, by name. */
export type Entries = ReadonlyMap<string, TreeFile>;

interface Named {
  readonly name: string;
  readonly entry: TreeFile;
}

/** Reads folders as git writes them: `MODE NAME`, a zero, the id as bytes, again and again. @throws UsageError, exit 3 */
export function entryReader(): (bytes: Buffer | null | undefined, tree: string) => Entries {
  // A folder is nearly that of the commit before: what it has in common is the same object, and is decoded once.
  const known = new Map<string, Named>();
  return (bytes, tree) => {
    if (!bytes) throw missingObject(tree);
    const text = bytes.toString('latin1');
    const entries = new Map<string, TreeFile>();
    for (let at = 0; at < text.length;) {
      const end = text.indexOf('\0', at) + 1 + tree.length / 2;
      const raw = text.slice(at, end);
      const named = known.get(raw) ?? namedIn(raw, tree);
      known.set(raw, named);
      entries.set(named.name, named.entry);
      at = end;
    }
    return entries;
  };
}

function namedIn(raw: string, tree: string): Named {
  const [, mode, latin1, id] = /^(\d+) ([^\0]+)\0([^]+)$/.exec(raw) ?? [];
  if (mode === undefined || latin1 === undefined || id?.length !== tree.length / 2) throw missingObject(tree);
  const bytes = Buffer.from(latin1, 'latin1');
  const path = bytes.toString('utf8');
  const isUtf8 = Buffer.from(path).equals(bytes);
  return {
    // Names that are not UTF-8 may look the same once decoded: none is lost.
    name: isUtf8 ? path : `\0${latin1}`,
    entry: { path, isUtf8, mode, id: Buffer.from(id, 'latin1').toString('hex') },
  };
}
