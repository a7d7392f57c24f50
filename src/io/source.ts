import type { Entry } from '../fiche/parse-plan.ts';
import type { Surroundings } from '../fiche/surroundings.ts';

/** Where a plan is read from: the working tree, or a commit. All paths are relative to the plan's root. */
export interface Source extends Surroundings {
  /** A settings file, null where there is none. @throws UsageError where it cannot be read safely */
  readonly settings: (path: string) => Promise<Uint8Array | null>;
  /** Every `.md` below a folder, read or refused. @throws UsageError where the folder of the working tree is missing */
  readonly entries: (folder: string, isIgnored: IsIgnored) => Promise<readonly Entry[]>;
}

/** Whether `ignorer` names a path. */
export type IsIgnored = (path: string) => boolean;
