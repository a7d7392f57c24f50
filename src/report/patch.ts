import { formatPatch, structuredPatch } from 'diff';

export interface ChangedText {
  /** From the root of the git repository, where `git apply` looks for it. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A unified diff that `git apply` takes, byte for byte: odd names are quoted as git quotes them. */
export function patchOf(changes: readonly ChangedText[]): string {
  return changes
    .map(({ path, before, after }) => {
      const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        context: 3,
      });
      return formatPatch({ ...patch, isGit: true });
    })
    .join('');
}
