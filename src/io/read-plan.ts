import { posix } from 'node:path';
import { BILANS_FOLDER } from '../fiche/bilans/bilan-annuel.ts';
import { parseBilans } from '../fiche/bilans/parse-bilans.ts';
import { COPIL_FILE } from '../fiche/copil/copil.ts';
import { parseCopils } from '../fiche/copil/parse-copils.ts';
import { EXCEPTIONS_FILE } from '../fiche/exceptions/exception.ts';
import { parseExceptions } from '../fiche/exceptions/parse-exceptions.ts';
import { parsePlan, type Entry } from '../fiche/parse-plan.ts';
import type { Plan } from '../fiche/plan.ts';
import { buildVocabulary } from '../fiche/vocabulary/vocabulary.ts';
import { entriesOf } from './entries-of.ts';
import type { ReadConfiguration } from './read-configuration.ts';
import { readModeles } from './read-modeles.ts';
import { settingsText } from './settings-text.ts';
import type { IsIgnored, Source } from './source.ts';

export interface ReadPlan {
  readonly plan: Plan;
  /** What was read, byte for byte, to compare with a commit. */
  readonly entries: readonly Entry[];
}

/** A working tree or a commit as a plan: every `.md` of the fiches folder is in it, or in its findings. */
export function readPlan(source: Source, settings: ReadConfiguration): ReadPlan {
  const { configuration, configurationFile, referentiel } = settings;
  const { fiches, ignorer } = configuration;
  const entries = source.entries(posix.normalize(fiches).replace(/\/$/, ''), ignoring(fiches, ignorer));
  const vocabulary = buildVocabulary(referentiel, configuration);
  const exceptionsFile = readSettings(source, EXCEPTIONS_FILE, parseExceptions);
  const copil = readSettings(source, COPIL_FILE, parseCopils);
  const bilans = parseBilans(entriesOf(BILANS_FOLDER, source));
  const modeles = readModeles(source);
  return {
    plan: parsePlan(entries, {
      configuration,
      configurationFile,
      exceptionsFile,
      copil,
      bilans,
      modeles,
      vocabulary,
    }),
    entries,
  };
}

/** A settings file, null where there is none. */
export function readSettings<T>(source: Source, path: string, parse: (text: string) => T): T | null {
  const bytes = source.settings(path);
  return bytes === null ? null : parse(settingsText(path, bytes));
}

/** `ignorer` holds names, or paths inside the fiches folder; a name alone is ignored wherever it stands. */
function ignoring(fiches: string, patterns: readonly string[]): IsIgnored {
  const ignored = new Set(patterns.flatMap((pattern) => [pattern, posix.join(fiches, pattern)]));
  return (path) => ignored.has(path) || ignored.has(posix.basename(path));
}
