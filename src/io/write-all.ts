import { join } from 'node:path';
import type { FileChange } from './file-change.ts';
import { objectionsTo } from './objections.ts';
import { replaceFiles, type Step } from './replace-files.ts';
import type { Saved, UnwrittenFile } from './saved.ts';

/**
 * Writes all of these files, or none. Those that must not be written are given with the reason, and nothing is
 * written then. A failure of the system undoes what was done. @throws UsageError, exit 3
 */
export function writeAll(
  saved: Saved,
  changes: readonly FileChange[],
  { evenModified }: { readonly evenModified: boolean },
): readonly UnwrittenFile[] {
  const objections = () => objectionsTo(saved, changes, evenModified);
  const refused = objections();
  if (refused.length > 0) return refused;
  const steps = changes
    .flatMap(stepsOf)
    .map((step) => ({ ...step, path: join(saved.root.folder, step.path) }));
  // Staging takes its time: what was true before may be so no longer.
  return replaceFiles(steps, objections);
}

/** The new file of a renaming first: at no time is there none. */
function stepsOf(change: FileChange): readonly Step[] {
  switch (change.kind) {
    case 'create':
      return [{ path: change.path, before: null, after: change.text }];
    case 'change':
      return [change];
    case 'rename':
      return [
        { path: change.to, before: null, after: change.after },
        { path: change.from, before: change.before, after: null },
      ];
  }
}
