import { join } from 'node:path';
import type { Root } from '../../../io/find-root.ts';
import { initGit } from '../../../io/init-git.ts';
import { french } from '../../../report/typography.ts';
import type { ExitCode } from '../../command.ts';
import type { CommonOptions } from '../../common-options.ts';
import { EXIT } from '../../exit-code.ts';
import { printWritten } from '../../print-written.ts';
import { tell } from '../../streams.ts';
import { adviceOn } from '../advice.ts';
import type { Wanted } from '../files-for.ts';
import { writeNewFiles, type Written } from '../write-new-files.ts';
import { nextSteps } from './next-steps.ts';
import { placeOf } from './place.ts';
import { reponsesOf, type Asked } from './reponses-of.ts';
import { startFiles } from './start-files.ts';

interface Start extends Asked {
  /** The folder to begin in, as typed on the command line, and as it is. */
  readonly typed: string | null;
  readonly folder: string;
}

/** Begins a repository of fiches: all of its files, or none. @throws UsageError */
export async function start(asked: Start, options: CommonOptions & Wanted): Promise<ExitCode> {
  const root = placeOf(asked.folder);
  const reponses = await reponsesOf(root, asked, options);
  if (reponses === null) {
    tell(french('Abandonné : rien n’a été écrit.'));
    return EXIT.interrupted;
  }
  const wanted = { ...options, ci: reponses.ci };
  const files = await startFiles(root, reponses, wanted);
  const written = writeNewFiles(root.repository ?? root.folder, files);
  const git = root.repository === null ? initGit(root.folder) : null;
  await printWritten(named(written, root, asked.typed), options);
  const steps = [...adviceOn(written, wanted), ...nextSteps(asked.typed, git)];
  if (!options.silencieux) for (const step of steps) tell(french(step));
  return EXIT.done;
}

/** Paths as they lead from where the command was typed, where the folder is new. */
function named(written: readonly Written[], { repository }: Root, typed: string | null): readonly Written[] {
  if (repository !== null || typed === null) return written;
  return written.map((one) => ({ ...one, chemin: join(typed, one.chemin) }));
}
