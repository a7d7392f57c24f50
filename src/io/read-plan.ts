import { existsSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parsePlan, type Entry } from '../fiche/parse-plan.ts';
import type { Plan } from '../fiche/plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { buildVocabulary } from '../fiche/vocabulary/vocabulary.ts';
import { isWithin, type Root } from './find-root.ts';
import { listEntries } from './list-entries.ts';
import type { ReadConfiguration } from './read-configuration.ts';

export interface ReadPlan {
  readonly plan: Plan;
  /** What was read, byte for byte, to compare with a commit. */
  readonly entries: readonly Entry[];
}

/** The working tree as a plan: every `.md` of the fiches folder is in it, or in its findings. */
export function readPlan(
  root: Root,
  { configuration, configurationFile, referentiel }: ReadConfiguration,
): ReadPlan {
  const entries = listEntries(fichesFolder(root, configuration.fiches), {
    root: root.folder,
    boundary: root.repository ?? root.folder,
    isIgnored: ignoring(configuration.fiches, configuration.ignorer),
  });
  const vocabulary = buildVocabulary(referentiel, configuration);
  return { plan: parsePlan(entries, { configuration, configurationFile, vocabulary }), entries };
}

function fichesFolder({ folder, repository }: Root, fiches: string): string {
  const absolute = join(folder, fiches);
  if (!existsSync(absolute))
    throw new UsageError(`le dossier des fiches « ${fiches} » n’existe pas`, {
      hint: 'créez-le, ou indiquez le bon dossier sous « fiches » dans ptsm.yaml',
    });
  if (!isWithin(repository ?? folder, realpathSync(absolute)))
    throw new UsageError(`le dossier des fiches « ${fiches} » mène hors du dépôt`);
  return posix.normalize(fiches).replace(/\/$/, '');
}

/** `ignorer` holds names, or paths inside the fiches folder; a name alone is ignored wherever it stands. */
function ignoring(fiches: string, patterns: readonly string[]): (path: string) => boolean {
  const ignored = new Set(patterns.flatMap((pattern) => [pattern, posix.join(fiches, pattern)]));
  return (path) => ignored.has(path) || ignored.has(posix.basename(path));
}
