import { formatPatch, structuredPatch } from 'diff';

export interface ChangedText {
  /** From the root of the git repository, where `git apply` looks for it. */
  readonly path: string;
  /** The path that it had, where that changes too. */
  readonly from?: string;
  /** Null where there is no such file yet. */
  readonly before: string | null;
  readonly after: string;
}

/** A unified diff that `git apply` takes, byte for byte: odd names are quoted as git quotes them. */
export function patchOf(changes: readonly ChangedText[]): string {
  return changes
    .map(({ path, from = path, before, after }) => {
      const patch = structuredPatch(`a/${from}`, `b/${path}`, before ?? '', after, undefined, undefined, {
        context: 3,
      });
      if (before === null)
        return formatPatch({
          ...patch,
          oldFileName: '/dev/null',
          isGit: true,
          isCreate: true,
          newMode: '100644',
        });
      return formatPatch({ ...patch, isGit: true, ...(from === path ? {} : { isRename: true }) });
    })
    .join('');
}
